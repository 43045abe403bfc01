import Postgres
import Reception
import Store

extension BookingDesk {
    /// Does what a session asks for about the PIN of whoever sits at the desk.
    ///
    /// - Parameter effect: What is to be done.
    /// - Returns: What came of it.
    /// - Throws: What the database says.
    func perform(_ effect: LockEffect) async throws -> LockAnswer {
        switch effect {
        case .attempts:
            return .attempts(try await database.read { connection in try DeskPinStore.attempts(in: &connection) })
        case .check(let pin):
            let check = try await database.write { connection in try DeskPinStore.check(pin, in: &connection) }
            return .checked(isRight: check.isRight, attempts: check.attempts)
        }
    }
}
