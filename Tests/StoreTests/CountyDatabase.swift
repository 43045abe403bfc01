import Core
import Postgres
import Store
import TestKit
import Testing

extension DatabaseTemplate {
    /// A database with the product's schema and no county in it.
    static let migrated = DatabaseTemplate("migrated") { conninfo in
        var connection = try Connection(conninfo, timeouts: .bulk)
        try Migrator.migrate(&connection)
    }

    /// A database with the small county in it.
    static let smallCounty = DatabaseTemplate("small_county") { conninfo in
        var connection = try Connection(conninfo, timeouts: .bulk)
        try Migrator.migrate(&connection)
        try connection.store(SmallCounty.instance)
    }
}

let importedAt = Instant(seconds: 1_798_000_000)
let appliedAt = Instant(seconds: 1_799_000_000)

/// A connection to the running test's database with the rights of one role.
func connection(as role: String) throws -> Connection {
    try Connection(Conninfo("\(ScratchDatabase.current.conninfo) options='-c role=\(role)'"))
}

/// A connection to the running test's database as a coordinator, in whose name the program does its work.
func coordinator() throws -> Connection {
    try connection(as: "sprechzeit_coordinator")
}

/// The stored instance with all that is known of it, as nobody but an owner sees it.
func storedInstance() throws -> Instance? {
    var connection = try Connection(ScratchDatabase.current.conninfo)
    return try InstanceStore.load(from: &connection)
}

extension Connection {
    /// Imports an instance in a transaction of its own.
    mutating func store(_ instance: Instance) throws {
        _ = try transaction { connection in
            try InstanceStore.replace(instance, at: importedAt, in: &connection)
        }
    }

    /// Applies a plan in a transaction of its own, as made from the state there is where no other is named.
    mutating func apply(_ plan: Plan, madeFrom fingerprint: Fingerprint? = nil) throws -> AppliedPlan {
        return try transaction { connection in
            let current = try fingerprint ?? PlanStore.fingerprint(for: plan.days, in: &connection)
            return try PlanStore.apply(plan, madeFrom: current, in: berlin, at: appliedAt, to: &connection)
        }
    }
}

/// The constraint that refuses what a closure does.
func constraint(_ body: () throws -> Void) -> String? {
    do {
        try body()
        return nil
    } catch PostgresError.refused(let constraint, _) {
        return constraint.name
    } catch {
        return "\(error)"
    }
}
