import Core
import Planning

/// The example county in two planned weeks, with the busiest away and clients booked with everybody.
struct CoverCounty: Sendable {
    /// Two weeks of April without a holiday.
    static let days = LocalDate(dayNumber: 20_920)...LocalDate(dayNumber: 20_933)
    /// How many appointments those have who are away.
    static let appointments = 60

    let calendar: InstanceCalendar
    let plan: Plan
    let booked: [BookedTime]

    /// Plans the county and sends its busiest people on leave, as many as it takes to make ``appointments``.
    ///
    /// - Parameters:
    ///   - county: Its people and sites.
    ///   - zone: Its zone.
    ///   - copies: How many people, and places for them, there are for each of the county's.
    /// - Throws: What the planner throws.
    init(_ county: Instance, zone: Zone, copies: Int = 1) throws {
        let planned = try Planner(InstanceCalendar(county, zone: zone)).plan(Self.days).plan
        var county = county
        for number in county.onSiteHours.indices { county.onSiteHours[number].staffNeeded *= copies }
        county.caseManagers = (0..<copies).flatMap { copy in county.caseManagers.map { $0.copy(copy) } }
        county.leaves = (0..<copies).flatMap { copy in
            county.leaves.map { leave in
                var leave = leave
                leave.caseManager = leave.caseManager.copy(copy)
                return leave
            }
        }
        let presences = (0..<copies).flatMap { copy in
            planned.presences.map { presence in
                var presence = presence
                presence.caseManager = presence.caseManager.copy(copy)
                return presence
            }
        }
        let all = Self.booked(in: presences, zone: zone)
        let byPerson = Dictionary(grouping: all, by: \.caseManager)
        var absent: [BookedTime] = []
        for person in planned.busiest where absent.count < Self.appointments {
            absent += (byPerson[person] ?? []).prefix(Self.appointments - absent.count)
            county.leaves.append(Self.leave(of: person))
        }
        let away = Set(absent.map(\.caseManager))
        calendar = InstanceCalendar(county, zone: zone)
        plan = Plan(days: Self.days, presences: presences)
        booked = all.filter { !away.contains($0.caseManager) } + absent
    }

    var candidates: CoverCandidates {
        CoverCandidates(calendar, published: plan, booked: booked, policy: CoverPolicy())
    }

    /// The week of a need in which somebody else holds all of it.
    func week(of need: CoverNeed, by person: CaseManager) -> Plan {
        let days = need.row.date.isoWeek.days
        var stay = need.row.presence
        stay.caseManager = person.id
        stay.kind = .cover
        let others = plan.presences.filter { days.contains($0.date) && $0 != need.row.presence }
        return Plan(days: days, presences: others + [stay])
    }

    /// An appointment of half an hour in four of five places.
    private static func booked(in presences: [Presence], zone: Zone) -> [BookedTime] {
        var random = RepeatableNumbers(seed: 11)
        return presences.filter(\.kind.isConsultation).flatMap { presence in
            let midnight = zone.instant(of: LocalTime(presence.date, .midnight))
            return stride(from: presence.start.minute, through: presence.end.minute - 30, by: 30).compactMap {
                minute -> BookedTime? in
                let number = random.next()
                guard number % 5 < 4 else { return nil }
                let start = midnight.advanced(bySeconds: Int64(minute) * 60)
                return BookedTime(
                    code: AppointmentCode(random: number),
                    caseManager: presence.caseManager,
                    site: presence.site,
                    period: start..<start.advanced(bySeconds: 1_800)
                )
            }
        }
    }

    private static func leave(of person: Identifier<CaseManager>) -> Leave {
        Leave(
            id: Identifier("away-\(person)"),
            caseManager: person,
            first: days.lowerBound,
            last: days.upperBound,
            part: .full,
            kind: .vacation,
            knownFrom: days.lowerBound,
            status: .approved
        )
    }
}

extension Plan {
    /// Everybody in it, who consults longest first.
    fileprivate var busiest: [Identifier<CaseManager>] {
        let minutes = presences.filter(\.kind.isConsultation).reduce(into: [Identifier<CaseManager>: Int]()) {
            $0[$1.caseManager, default: 0] += $1.end.minute - $1.start.minute
        }
        return minutes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
}
