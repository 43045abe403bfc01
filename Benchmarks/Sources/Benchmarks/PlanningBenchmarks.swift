import Core
import Planning

/// Planning week by week against one program over the whole span, with the same patterns and tiers.
enum PlanningBenchmarks {
    static func all(of county: Instance, zone: Zone) -> [Benchmark] {
        []
    }
}
