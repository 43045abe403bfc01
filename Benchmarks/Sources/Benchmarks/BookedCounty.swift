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
        (county.leaves, county.closures) = ([], [])
        county.caseManagers = (0..<copies).flatMap { copy in
            county.caseManagers.map { $0.copy(copy) }
        }
        for index in county.sites.indices { county.sites[index].rooms = 100 }
        let calendar = InstanceCalendar(county, zone: zone)
        let first = LocalDate(year: 2027, month: 1, day: 4) ?? LocalDate(dayNumber: 0)
        let days = first...first.advanced(by: weeks * 7 - 1)
        let presences = Self.presences(on: days, in: calendar)
        self.calendar = calendar
        plan = Plan(days: days, presences: presences)
        occupancies = Self.occupancies(in: presences, zone: zone)
        now = zone.instant(of: LocalTime(first.previous, .midnight))
    }

    /// Everybody at their home site in the morning and in the afternoon of every working day.
    private static func presences(on days: ClosedRange<LocalDate>, in calendar: InstanceCalendar) -> [Presence] {
        let hours = [(time("08:00"), time("12:00")), (time("12:30"), time("16:30"))]
        let dates = days.filter { $0.weekday.rawValue < 6 && !calendar.isHoliday($0) }
        return dates.flatMap { date in
            calendar.instance.caseManagers.filter { $0.employment.contains(date) }.flatMap { person in
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
    }

    /// Appointments of 45 minutes, one after another, in 85 of 100 places.
    private static func occupancies(in presences: [Presence], zone: Zone) -> [Occupancy] {
        var random = RepeatableNumbers(seed: 7)
        return presences.flatMap { presence in
            let midnight = zone.instant(of: LocalTime(presence.date, .midnight))
            return stride(from: presence.start.minute, to: presence.end.minute - 44, by: 45).compactMap {
                minute -> Occupancy? in
                guard random.next() % 100 < 85 else { return nil }
                let start = midnight.advanced(bySeconds: Int64(minute) * 60)
                return Occupancy(
                    .caseManager(presence.caseManager),
                    during: start..<start.advanced(bySeconds: 2_700),
                    heldUntil: nil
                )
            }
        }
    }

    /// What is free, all laid out.
    var freeTimes: FreeTimes {
        FreeTimes(calendar, hours: BookingHours(plan, in: calendar.zone), occupancies: occupancies, at: now)
    }

    /// What is taken, as orders to book it; everybody is at their home site.
    var bookings: [BookingOrder] {
        let homes = Dictionary(uniqueKeysWithValues: calendar.instance.caseManagers.map { ($0.id, $0.homeSite) })
        return occupancies.compactMap { occupancy in
            guard case .caseManager(let person) = occupancy.resource, let site = homes[person] else { return nil }
            return BookingOrder(
                SlotQuery(kind: query.kind, days: plan.days),
                with: person,
                at: site,
                from: occupancy.period.lowerBound
            )
        }
    }

    /// A search for 45 minutes with somebody who speaks Arabic, near Moers.
    var query: SlotQuery {
        let kind = AppointmentKind(
            id: Identifier("first"),
            name: "",
            durationMinutes: 45,
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

extension Identifier<CaseManager> {
    /// The name of a copy of the person.
    func copy(_ number: Int) -> Self {
        number == 0 ? self : Identifier("\(self)-\(number)")
    }
}

extension CaseManager {
    /// The same person under another name.
    func copy(_ number: Int) -> CaseManager {
        CaseManager(
            id: id.copy(number),
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
struct RepeatableNumbers {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
}
