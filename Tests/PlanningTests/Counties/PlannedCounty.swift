import Core
import Planning
import Synchronization

/// An odd county with its plan, made once however many tests look at it.
struct PlannedCounty {
    let calendar: InstanceCalendar
    let planned: PlannedDays
    let verification: PlanVerification

    private static let made = Mutex<[UInt64: PlannedCounty]>([:])

    /// The county of a seed.
    static func of(_ seed: UInt64) throws -> PlannedCounty {
        try made.withLock { made in
            if let county = made[seed] { return county }
            let county = try PlannedCounty(OddCounty(seed: seed))
            made[seed] = county
            return county
        }
    }

    /// Plans a county with options of one's own.
    init(_ county: OddCounty, options: PlanningOptions = PlanningOptions()) throws {
        calendar = county.calendar
        planned = try Planner(calendar, options: options).plan(county.days)
        verification = PlanVerification(planned.plan, in: calendar)
    }
}
