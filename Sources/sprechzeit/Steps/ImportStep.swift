import Core
import CountyFiles
import Messages
import Postgres
import Store

/// Taking the counties of a folder into their databases, each whole or not at all.
struct ImportStep: Sendable {
    /// Which of the folder's counties are meant.
    enum Choice: Sendable {
        /// The only one there is.
        case only
        case one(Identifier<County>)
        case every
    }

    let folder: String
    let choice: Choice

    /// Reads the folder; every mistake in it ends here.
    ///
    /// - Returns: The counties that were chosen, and what is odd in the folder.
    func read() throws -> (instances: [Instance], oddities: [Oddity]) {
        let accepted: AcceptedFolder
        do {
            accepted = try InstanceFolder(path: folder).read(isTimeZone: SystemZones.has)
        } catch {
            throw Failure(rejectingCounty: error.mistakes)
        }
        let known = accepted.instances.map(\.county.id)
        switch choice {
        case .every:
            return (accepted.instances, accepted.oddities)
        case .only:
            guard known.count == 1 else { throw Failure(.usage, .severalCounties(known)) }
            return (accepted.instances, accepted.oddities)
        case .one(let county):
            let chosen = accepted.instances.filter { $0.county.id == county }
            guard !chosen.isEmpty else { throw Failure(.usage, .noSuchCounty(county, known: known)) }
            return (chosen, accepted.oddities)
        }
    }

    /// Stores one county in its database.
    ///
    /// - Returns: How many appointments need a decision because of it.
    @discardableResult
    static func store(_ instance: Instance, in database: Database) async throws -> Int {
        let zone = try SystemZones.zone(named: instance.county.timeZone)
        return try await database.write { connection in
            try InstanceStore.replace(instance, at: SystemClock.now, in: &connection)
            return try AppointmentStore.settle(in: InstanceCalendar(instance, zone: zone), on: &connection)
        }
    }
}
