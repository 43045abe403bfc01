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
    /// Whether the published plan and what is booked in it is kept as far as it can be.
    var keepsPublished = false

    /// A plan with the county it is for.
    struct Outcome: Sendable {
        let proposal: PlanProposal
        let calendar: InstanceCalendar
    }

    /// Reads the county and plans the days.
    func run(in database: Database) async throws -> Outcome {
        let basis = try await database.read { connection in try self.basis(in: &connection) }
        guard basis.instance.hasData(for: days) else {
            throw Failure(.badInput, .outsidePlanYear(days: days, year: basis.instance.planYear))
        }
        let calendar = InstanceCalendar(basis.instance, zone: basis.zone, asOf: asOf)
        let planned = try await plan(calendar, from: basis)
        let proposal = PlanProposal(
            county: basis.instance.county.id,
            madeFrom: basis.fingerprint,
            asOf: asOf,
            minimumPresenceMinutes: options.minimumPresenceMinutes,
            planned: planned
        )
        return Outcome(proposal: proposal, calendar: calendar)
    }

    /// What a plan is made from, read in one snapshot.
    private struct Basis: Sendable {
        let instance: Instance
        let zone: Zone
        let fingerprint: Fingerprint
        let published: Plan
        let booked: [BookedTime]
    }

    private func basis(in connection: inout Connection) throws -> Basis {
        guard let instance = try InstanceStore.loadForPlanning(from: &connection) else { throw PlanRefusal.noInstance }
        let zone = try SystemZones.zone(named: instance.county.timeZone)
        return Basis(
            instance: instance,
            zone: zone,
            fingerprint: try PlanStore.fingerprint(for: days, in: &connection),
            published: try PlanStore.published(on: days, in: &connection),
            booked: keepsPublished ? try BookedTimeStore.all(on: days, in: zone, in: &connection) : []
        )
    }

    /// Plans on threads of the planner's own, away from the tasks' pool.
    private func plan(_ calendar: InstanceCalendar, from basis: Basis) async throws -> PlannedDays {
        let planner = Planner(calendar, options: options)
        let line = ProgressLine(ResultWords(Surroundings.current.language).planning)
        defer { line.finish() }
        let (days, keepsPublished) = (days, keepsPublished)
        return try await Blocking.run {
            guard keepsPublished else {
                return try planner.plan(days) { line.update($0.weeksDone, of: $0.weeks) }
            }
            return try planner.replan(days, keeping: basis.published, booked: basis.booked) {
                line.update($0.weeksDone, of: $0.weeks)
            }
        }
    }
}

extension Instance {
    /// Whether holidays and leave are known for all of the days: they are for the plan year.
    func hasData(for days: ClosedRange<LocalDate>) -> Bool {
        days.lowerBound.year == planYear && days.upperBound.year == planYear
    }
}
