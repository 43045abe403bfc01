import Core
import Planning

/// Finding stand-ins, against verifying the week with each of the others put in one after another; and planning two
/// weeks again, against planning them from nothing.
enum CoverBenchmarks {
    static func all(of county: Instance, zone: Zone) -> [Benchmark] {
        [
            candidates("cover-candidates", county, zone: zone, copies: 1),
            candidates("cover-candidates-10-people", county, zone: zone, copies: 10),
            replanning("cover-two-weeks", county, zone: zone, copies: 1),
            replanning("cover-two-weeks-10-people", county, zone: zone, copies: 10),
        ]
    }

    /// For how many needs stand-ins are looked for.
    private static let needs = 10

    private static func candidates(_ name: String, _ county: Instance, zone: Zone, copies: Int) -> Benchmark {
        Benchmark(
            name: name,
            reference: "verifying the week with each of the others",
            unit: ("need", needs),
            product: {
                let cover = try CoverCounty(county, zone: zone, copies: copies)
                let candidates = cover.candidates
                let needs = candidates.needs.prefix(needs)
                return { latencies in
                    for need in needs {
                        let found = await latencies.time { candidates.candidates(for: need) }
                        guard found.count == cover.calendar.instance.caseManagers.count - 1 else { throw Missing() }
                    }
                }
            },
            plain: {
                let cover = try CoverCounty(county, zone: zone, copies: copies)
                let needs = cover.candidates.needs.prefix(needs)
                return { _ in
                    for need in needs {
                        for person in cover.calendar.instance.caseManagers where person.id != need.row.caseManager.id {
                            _ = PlanVerification(cover.week(of: need, by: person), in: cover.calendar).violations
                        }
                    }
                }
            }
        )
    }

    private static func replanning(_ name: String, _ county: Instance, zone: Zone, copies: Int) -> Benchmark {
        Benchmark(
            name: name,
            reference: "planning the two weeks from nothing",
            unit: ("appointment", CoverCounty.appointments),
            basis: .wall,
            product: {
                let cover = try CoverCounty(county, zone: zone, copies: copies)
                let planner = Planner(cover.calendar)
                return { _ in
                    _ = try planner.replan(CoverCounty.days, keeping: cover.plan, booked: cover.booked)
                }
            },
            plain: {
                let cover = try CoverCounty(county, zone: zone, copies: copies)
                let planner = Planner(cover.calendar)
                return { _ in _ = try planner.plan(CoverCounty.days) }
            }
        )
    }

    private struct Missing: Error {}
}
