public import Core
public import Postgres

/// The PIN of whoever is logged in, which only the server can check.
public enum DeskPinStore {
    /// What came of a check.
    public struct Check: Hashable, Sendable {
        public let isRight: Bool
        /// How many wrong PINs are left; nothing where there is no PIN at all.
        public let attempts: Int?
    }

    /// Sets the PIN of the login.
    ///
    /// - Parameters:
    ///   - pin: The PIN.
    ///   - connection: As whose it is.
    /// - Throws: ``UserRefusal`` where the login has no account; ``PostgresError``.
    public static func set(_ pin: DeskPin, in connection: inout Connection) throws {
        try readingRefusals { () throws(PostgresError) in
            try connection.run("SELECT plan.set_desk_pin(\(pin.digits))")
        }
    }

    /// Forgets the PIN of the login.
    ///
    /// - Parameter connection: As whose it is.
    /// - Throws: ``UserRefusal`` where the login has no account; ``PostgresError``.
    public static func remove(in connection: inout Connection) throws {
        try readingRefusals { () throws(PostgresError) in try connection.run("SELECT plan.remove_desk_pin()") }
    }

    /// How many wrong PINs the login has left; nothing where it has none.
    public static func attempts(in connection: inout Connection) throws(PostgresError) -> Int? {
        try connection.run("SELECT plan.desk_pin_attempts()").map { row throws(PostgresError) in
            try row.value(0, as: Int?.self)
        }.first ?? nil
    }

    /// Checks whether a PIN is the login's. A wrong one counts, so that this must stay done.
    ///
    /// - Parameters:
    ///   - pin: The PIN.
    ///   - connection: As whose it is.
    /// - Returns: What came of it.
    /// - Throws: ``UserRefusal`` where the login has no account; ``PostgresError``.
    public static func check(_ pin: DeskPin, in connection: inout Connection) throws -> Check {
        let checks = try readingRefusals { () throws(PostgresError) in
            try connection.run("SELECT is_right, attempts FROM plan.check_desk_pin(\(pin.digits))")
                .map { row throws(PostgresError) in Check(isRight: try row.value(0), attempts: try row.value(1)) }
        }
        return checks.first ?? Check(isRight: false, attempts: 0)
    }

    private static func readingRefusals<Value>(_ body: () throws(PostgresError) -> Value) throws -> Value {
        do throws(PostgresError) {
            return try body()
        } catch {
            guard case .refused(let constraint, _) = error, constraint.name == "user_account_known" else { throw error }
            throw UserRefusal.noOwnAccount
        }
    }
}
