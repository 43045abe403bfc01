import Core
private import FoundationEssentials
import Messages
import Postgres
import Store

/// Where leave is asked for and decided: a county's database with what there is to know of the county at a moment.
struct LeaveDesk: Sendable {
    let database: Database
    let calendar: InstanceCalendar
    /// The database's date.
    let today: LocalDate
    let words: LeaveWords

    /// Opens the desk of a county.
    ///
    /// - Parameter database: The county's database.
    /// - Throws: `PlanRefusal.noInstance` before the first import, `PostgresError`, ``Failure``.
    init(in database: Database) async throws {
        let (calendar, now) = try await database.read { connection in
            guard let instance = try InstanceStore.loadForBooking(from: &connection) else {
                throw PlanRefusal.noInstance
            }
            let zone = try SystemZones.zone(named: instance.county.timeZone)
            return (InstanceCalendar(instance, zone: zone), try BookingClock.now(in: &connection))
        }
        self.database = database
        self.calendar = calendar
        today = calendar.zone.local(at: now).date
        words = LeaveWords(Surroundings.current.language)
    }

    /// What leave would do, line by line.
    func preview(of leave: Leave) async throws -> [String] {
        let preview = try await database.read { connection in
            try LeavePreviewStore.preview(of: leave, in: calendar, in: &connection)
        }
        return words.lines(preview, schoolHolidays: schoolHolidays(in: leave.first...leave.last))
    }

    /// The names of the school holidays that some days touch; none where their calendar does not come along.
    private func schoolHolidays(in days: ClosedRange<LocalDate>) -> [String] {
        guard let path = ShippedFiles.schoolHolidays, let bytes = FileManager.default.contents(atPath: path) else {
            return []
        }
        return SchoolHoliday.all(in: String(decoding: bytes, as: UTF8.self))
            .filter { $0.days.overlaps(days) }.map(\.name)
    }

    /// The person whose leave is meant: the one named, or whoever is logged in.
    func person(_ named: String?) async throws -> CaseManager {
        let code: Identifier<CaseManager>? =
            if let named {
                Identifier(named)
            } else {
                try await database.read { connection in try LeaveRequestStore.personOfLogin(in: &connection) }
            }
        guard let code, let person = calendar.caseManager(code) else {
            throw LeaveRefusal.unknownPerson(named ?? "")
        }
        return person
    }

    /// The leave of a code.
    func entry(_ code: Identifier<Leave>) async throws -> LeaveEntry {
        let found = try await database.read { connection in try LeaveRequestStore.entry(code, in: &connection) }
        guard let found else { throw LeaveRefusal.unknown(code) }
        return found
    }

    /// A year's account, by the versions of the contract; by the ordinary week where no contract is on record.
    func balance(of person: CaseManager, in year: Int) async throws -> LeaveBalance {
        let (account, contracts) = try await database.read { connection in
            (try LeaveAccountStore.account(of: person.id, in: &connection), try ContractStore.all(in: &connection))
        }
        let versions = contracts.filter { $0.caseManager == person.id }.map { contract in
            WorkingDays(perWeek: Fraction(Int64(contract.workingDays.count)), valid: contract.valid)
        }
        let pattern = WorkingDays(perWeek: person.pattern.daysPerWeek, valid: person.employment)
        return LeaveBalance(
            of: person,
            in: year,
            contract: versions.isEmpty ? [pattern] : versions,
            taken: account.taken.map { entry in
                let leave = Leave(
                    id: Identifier(""),
                    caseManager: person.id,
                    first: entry.days.lowerBound,
                    last: entry.days.upperBound,
                    part: entry.part,
                    kind: .vacation,
                    knownFrom: entry.days.lowerBound,
                    status: .approved
                )
                return (leave, entry.extra)
            },
            carriedOver: account.carriedOver[year] ?? 0,
            on: today,
            calendar: calendar
        )
    }
}
