import Core
import Planning

/// Planning week by week against one program over the whole span, with the same patterns, networks and tiers.
enum PlanningBenchmarks {
    static func all(of county: Instance, zone: Zone) -> [Benchmark] {
        [
            benchmark("planning-4-weeks", weeks: 4, of: county, zone: zone),
            benchmark("planning-12-weeks", weeks: 12, of: county, zone: zone),
            year(of: county, zone: zone),
        ]
    }

    /// So many weeks from the first Monday on, all in one program on the other side.
    private static func benchmark(_ name: String, weeks: Int, of county: Instance, zone: Zone) -> Benchmark {
        Benchmark(
            name: name,
            reference: "HiGHS on one program for all weeks",
            unit: ("week", weeks),
            product: { planning(county, zone: zone, weeks: weeks, options: PlanningOptions()) },
            plain: { planning(county, zone: zone, weeks: weeks, options: PlanningOptions(weeksPerProgram: weeks)) }
        )
    }

    /// The whole year; a single program for it takes too long, so that the reference spans four weeks a program.
    private static func year(of county: Instance, zone: Zone) -> Benchmark {
        Benchmark(
            name: "planning-year",
            reference: "HiGHS on one program for each four weeks",
            unit: ("week", 51),
            product: { planning(county, zone: zone, weeks: 51, options: PlanningOptions()) },
            plain: { planning(county, zone: zone, weeks: 51, options: PlanningOptions(weeksPerProgram: 4)) }
        )
    }

    /// Planning from 4 January 2027 on.
    private static func planning(
        _ county: Instance,
        zone: Zone,
        weeks: Int,
        options: PlanningOptions
    ) -> Benchmark.Work {
        let first = LocalDate(dayNumber: 20_822)
        let planner = Planner(InstanceCalendar(county, zone: zone), options: options)
        return { _ in _ = try planner.plan(first...first.advanced(by: weeks * 7 - 1)) }
    }
}
