private import CPQ

extension Connection {
    /// What a server needs to check a password by, so that the password itself is never sent.
    ///
    /// - Parameters:
    ///   - password: The password.
    ///   - login: Whose it is to be.
    /// - Returns: A SCRAM-SHA-256 verifier, salted anew at each call.
    /// - Throws: ``PostgresError/invalidValue(_:)`` for a password that cannot be one.
    public func verifier(of password: String, for login: String) throws(PostgresError) -> String {
        guard let text = PQencryptPasswordConn(handle, password, login, "scram-sha-256") else {
            throw .invalidValue(ServerReport(sqlState: "22023", message: "no verifier was made of the password"))
        }
        defer { PQfreemem(text) }
        return String(cString: text)
    }
}
