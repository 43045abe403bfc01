import Core
import Feeds
import Messages
import Postgres
import Store

/// Writing the calendars of the published plan into a folder.
struct PublishStep: Sendable {
    let folder: String
    /// The language of the calendars: German unless asked otherwise, whoever publishes, so that the same state gives
    /// the same bytes in every locale.
    var language = Language.german

    /// Publishes what the database holds.
    func run(in database: Database) async throws -> Publication {
        let (instance, series) = try await database.read { connection in
            guard let instance = try InstanceStore.loadForPlanning(from: &connection) else {
                throw PlanRefusal.noInstance
            }
            return (instance, try SeriesStore.published(in: &connection))
        }
        let zone = try SystemZones.zone(named: instance.county.timeZone)
        let words = CalendarWords(language)
        let calendars = try await CalendarSet(of: series, in: instance, zone: zone, words: words)
        return try CalendarFolder(path: folder).publish(calendars.files)
    }
}
