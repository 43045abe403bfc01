import Core
import Messages
import Postgres
import Store

/// The closures of one year, and which bodies have confirmed theirs.
struct ClosureYear: Sendable {
    let year: Int
    let closures: [StoredClosure]
    let confirmations: [ClosureConfirmation]
    /// In the order of the county's bodies.
    let unconfirmed: [Identifier<EmployingBody>]

    /// Reads a year; the county's plan year where none is named.
    init(_ year: Int?, in options: DatabaseOptions) async throws {
        if let year, !(2_000...2_200).contains(year) {
            throw Failure(.usage, .outOfRange("--year", least: 2_000, most: 2_200))
        }
        self = try await options.withDatabase { database in
            try await database.read { connection in
                guard let instance = try InstanceStore.loadForBooking(from: &connection) else {
                    throw PlanRefusal.noInstance
                }
                let year = year ?? instance.planYear
                let confirmations = try ClosureBook.confirmations(for: year, in: &connection)
                let confirmed = Set(confirmations.map(\.body))
                return ClosureYear(
                    year: year,
                    closures: try ClosureBook.all(in: &connection).filter { stored in
                        stored.closure.first.year <= year && year <= stored.closure.last.year
                    },
                    confirmations: confirmations,
                    unconfirmed: instance.bodies.map(\.id).filter { !confirmed.contains($0) }
                )
            }
        }
    }

    private init(
        year: Int,
        closures: [StoredClosure],
        confirmations: [ClosureConfirmation],
        unconfirmed: [Identifier<EmployingBody>]
    ) {
        self.year = year
        self.closures = closures
        self.confirmations = confirmations
        self.unconfirmed = unconfirmed
    }
}
