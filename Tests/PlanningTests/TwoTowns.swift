import Core
import Planning

extension Instance {
    /// Two towns half an hour apart. Each is open on Monday and Wednesday mornings, and somebody who lives there
    /// works from eight to four on weekdays: everything can be covered without a journey.
    static let twoTowns: Instance = {
        var county = Instance.empty
        county.sites = [.example("A"), .example("B")]
        county.journeys = Journey.both("A", "B", minutes: 30)
        county.caseManagers = [
            .example("CM-1", at: "A", works: workdays),
            .example("CM-2", at: "B", works: workdays),
        ]
        county.onSiteHours = [
            .example("A-MO", at: "A", .monday, "09:00", "12:00"),
            .example("B-MO", at: "B", .monday, "09:00", "12:00"),
            .example("A-WE", at: "A", .wednesday, "09:00", "12:00"),
            .example("B-WE", at: "B", .wednesday, "09:00", "12:00"),
        ]
        return county
    }()

    /// Eight to four, Monday to Friday.
    static let workdays = ["MO", "TU", "WE", "TH", "FR"].map { "\($0) 08:00-16:00" }.joined(separator: ";")

    /// The county's plan.
    ///
    /// - Parameters:
    ///   - first: The first day, as text.
    ///   - last: The last day, as text.
    ///   - options: What the coordinator chose.
    /// - Returns: The plan with its proofs.
    /// - Throws: What the planner throws.
    func planned(_ first: String, _ last: String, options: PlanningOptions = PlanningOptions()) throws -> PlannedDays {
        try Planner(InstanceCalendar(self, zone: berlin), options: options).plan(day(first)...day(last))
    }

    /// The rules that a plan of the county breaks.
    func breaches(in plan: Plan) -> [RuleCode: Int] {
        PlanVerification(plan, in: InstanceCalendar(self, zone: berlin)).violationCounts
    }
}
