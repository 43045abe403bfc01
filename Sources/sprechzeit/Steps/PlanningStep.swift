import Core
import Messages
import Planning
import Postgres
import Store

/// Making a plan from what the database holds.
struct PlanningStep: Sendable {
    let days: ClosedRange<LocalDate>
    let options: PlanningOptions
    let asOf: LocalDate?

    /// A plan with the county it is for.
    struct Outcome: Sendable {
        let proposal: PlanProposal
        let calendar: InstanceCalendar
    }

    /// Reads the county and plans the days.
    func run(in database: Database) async throws -> Outcome {
        let days = days
        let (instance, fingerprint) = try await database.read { connection in
            guard let instance = try InstanceStore.loadForPlanning(from: &connection) else {
                throw PlanRefusal.noInstance
            }
            return (instance, try PlanStore.fingerprint(for: days, in: &connection))
        }
        guard instance.hasData(for: days) else {
            throw Failure(.badInput, .outsidePlanYear(days: days, year: instance.planYear))
        }
        let zone = try SystemZones.zone(named: instance.county.timeZone)
        let calendar = InstanceCalendar(instance, zone: zone, asOf: asOf)
        let planned = try await plan(calendar)
        let proposal = PlanProposal(
            county: instance.county.id,
            madeFrom: fingerprint,
            asOf: asOf,
            minimumPresenceMinutes: options.minimumPresenceMinutes,
            planned: planned
        )
        return Outcome(proposal: proposal, calendar: calendar)
    }

    /// Plans on threads of the planner's own, away from the tasks' pool.
    private func plan(_ calendar: InstanceCalendar) async throws -> PlannedDays {
        let planner = Planner(calendar, options: options)
        let line = ProgressLine(ResultWords(Surroundings.current.language).planning)
        defer { line.finish() }
        let days = days
        return try await Blocking.run {
            try planner.plan(days) { line.update($0.weeksDone, of: $0.weeks) }
        }
    }
}

extension Instance {
    /// Whether holidays and leave are known for all of the days: they are for the plan year.
    func hasData(for days: ClosedRange<LocalDate>) -> Bool {
        days.lowerBound.year == planYear && days.upperBound.year == planYear
    }
}
