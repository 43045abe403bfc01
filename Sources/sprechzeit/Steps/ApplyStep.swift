import Core
import Messages
import Postgres
import Store

/// Publishing a plan in the database, with the calendars that follow from it.
enum ApplyStep {
    /// Applies a proposal to the state it was made from.
    static func run(_ proposal: PlanProposal, in database: Database) async throws -> AppliedPlan {
        let county = try await County.stored(in: database)
        guard county.id == proposal.county else {
            throw Failure(.badInput, .otherCounty(plan: proposal.county, database: county.id))
        }
        let zone = try SystemZones.zone(named: county.timeZone)
        return try await database.write { connection in
            try PlanStore.apply(
                proposal.planned.plan,
                madeFrom: proposal.madeFrom,
                in: zone,
                at: SystemClock.now,
                to: &connection
            )
        }
    }
}

extension County {
    /// The county of a database.
    static func stored(in database: Database) async throws -> County {
        try await Instance.stored(in: database).county
    }
}

extension Instance {
    /// The instance of a database, as far as plans need it.
    static func stored(in database: Database) async throws -> Instance {
        let instance = try await database.read { connection in
            try InstanceStore.loadForPlanning(from: &connection)
        }
        guard let instance else { throw PlanRefusal.noInstance }
        return instance
    }
}
