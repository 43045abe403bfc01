import Core
import Messages
import Postgres
import Store

/// Where a county's coverage is counted: its plan, its hours and what was decided, read in one snapshot.
struct CoverageDesk: Sendable {
    let calendar: InstanceCalendar
    let coverage: CountyCoverage
    /// The database's date.
    let today: LocalDate

    /// Counts some weeks.
    ///
    /// - Parameters:
    ///   - database: The county's database.
    ///   - weeks: Which weeks, given the database's date.
    /// - Throws: `PlanRefusal.noInstance` before the first import, `PostgresError`, ``Failure``.
    init(in database: Database, weeks: @Sendable (LocalDate) throws -> ClosedRange<ISOWeek>) async throws {
        self = try await database.read { connection in
            guard let instance = try InstanceStore.loadForPlanning(from: &connection) else {
                throw PlanRefusal.noInstance
            }
            let zone = try SystemZones.zone(named: instance.county.timeZone)
            let today = zone.local(at: try BookingClock.now(in: &connection)).date
            let weeks = try weeks(today)
            let days = weeks.lowerBound.days.lowerBound...weeks.upperBound.days.upperBound
            let calendar = InstanceCalendar(instance, zone: zone)
            return CoverageDesk(
                calendar: calendar,
                coverage: CountyCoverage(
                    of: weeks,
                    published: try PlanStore.published(on: days, in: &connection),
                    publishedDays: try PlanStore.publishedDays(in: &connection),
                    decisions: try SessionDecisionStore.all(on: days, in: &connection),
                    in: calendar
                ),
                today: today
            )
        }
    }

    private init(calendar: InstanceCalendar, coverage: CountyCoverage, today: LocalDate) {
        self.calendar = calendar
        self.coverage = coverage
        self.today = today
    }
}
