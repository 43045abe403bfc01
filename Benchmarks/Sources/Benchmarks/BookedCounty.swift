import Core
import Foundation

/// The example county with people who see clients all week, and most of their time booked.
struct BookedCounty: Sendable {
    let calendar: InstanceCalendar
    let plan: Plan
    let occupancies: [Occupancy]
    let now: Instant

    /// Lays out a county with 85 % of everybody's time taken.
    ///
    /// - Parameters:
    ///   - county: Its people and sites.
    ///   - zone: Its zone.
    ///   - weeks: How many weeks from the first Monday of 2027 on.
    ///   - copies: How many people there are for each of the county's.
    init(_ county: Instance, zone: Zone, weeks: Int, copies: Int = 1) {
        var county = county
        county.leaves = []
        county.caseManagers = (0..<copies).flatMap { copy in
            county.caseManagers.map { $0.copy(copy) }
        }
        for index in county.sites.indices { county.sites[index].rooms = 100 }
        calendar = InstanceCalendar(county, zone: zone)
        let first = LocalDate(year: 2027, month: 1, day: 4) ?? LocalDate(dayNumber: 0)
        let days = (0..<weeks * 7).map { first.advanced(by: $0) }
            .filter { $0.weekday.rawValue < 6 && !calendar.isHoliday($0) }
        let hours = [("08:00", "12:00"), ("12:30", "16:30")].map { (Self.time($0.0), Self.time($0.1)) }
        plan = Plan(
            days: first...first.advanced(by: weeks * 7 - 1),
            presences: days.flatMap { date in
                county.caseManagers.filter { $0.employment.contains(date) }.flatMap { person in
                    hours.map { start, end in
                        Presence(
                            date: date,
                            site: person.homeSite,
                            start: start,
                            end: end,
                            caseManager: person.id,
                            kind: .onSite
                        )
                    }
                }
            }
        )
        var random = RepeatableNumbers(seed: 7)
        occupancies = plan.presences.flatMap { presence in
            stride(from: presence.start.minute, to: presence.end.minute, by: 40).compactMap { minute in
                guard random.next() % 100 < 85 else { return nil }
                let start = zone.instant(of: LocalTime(presence.date, .midnight)).advanced(
                    bySeconds: Int64(minute) * 60
                )
                let talk = start..<start.advanced(bySeconds: 2_400)
                return Occupancy(.caseManager(presence.caseManager), during: talk, heldUntil: nil)
            }
        }
        now = zone.instant(of: LocalTime(first.previous, .midnight))
    }

    /// What is free, all laid out.
    var freeTimes: FreeTimes {
        FreeTimes(calendar, hours: BookingHours(plan, in: calendar.zone), occupancies: occupancies, at: now)
    }

    /// A search for forty minutes with somebody who speaks Arabic, near Moers.
    var query: SlotQuery {
        let kind = AppointmentKind(
            id: Identifier("first"),
            name: "",
            durationMinutes: 40,
            bufferBeforeMinutes: 0,
            bufferAfterMinutes: 0,
            horizonDays: 400
        )
        var query = SlotQuery(kind: kind, days: plan.days)
        query.language = SpokenLanguage(code: "ar")
        query.way = .init(from: Identifier("S-MOE"), transport: .transit, withinMinutes: nil)
        query.order = .way
        return query
    }

    private static func time(_ text: String) -> TimeOfDay {
        TimeOfDay(text) ?? .midnight
    }
}

extension CaseManager {
    /// The same person under another name.
    fileprivate func copy(_ number: Int) -> CaseManager {
        CaseManager(
            id: number == 0 ? id : Identifier("\(id)-\(number)"),
            displayName: displayName,
            employer: employer,
            homeSite: homeSite,
            fullTimeEquivalent: fullTimeEquivalent,
            transport: transport,
            languages: languages,
            skills: skills,
            pattern: pattern,
            employment: employment
        )
    }
}

/// Numbers that are the same at every run.
private struct RepeatableNumbers {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
}
