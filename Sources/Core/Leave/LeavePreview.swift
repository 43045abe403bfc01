/// What leave would do to the county, looked at before it is asked for or decided (Auswirkung eines Urlaubs).
///
/// It decides nothing: wishes go before all but urgent reasons (§ 7 BUrlG), and what is said of others' requests is when
/// they are away, never why.
public struct LeavePreview: Hashable, Sendable {
    /// Somebody else of a region who is away at the same time, or has asked to be.
    public struct Competing: Hashable, Sendable {
        public let caseManager: Identifier<CaseManager>
        public let first: LocalDate
        public let last: LocalDate
        public let isApproved: Bool
    }

    /// A region with too few people on some days.
    public struct Breach: Hashable, Sendable {
        public let minimum: PresenceMinimum
        public let days: [LocalDate]
    }

    /// The consultations of the published plan that somebody else would have to hold.
    public let sessions: [PlanRow]
    /// The appointments in them.
    public let booked: [BookedTime]
    public let breaches: [Breach]
    /// By first day.
    public let competing: [Competing]
    /// The working days that the leave would use up, half days as halves.
    public let workingDays: Fraction

    /// Looks at a leave.
    ///
    /// - Parameters:
    ///   - leave: What is asked for; its status does not matter.
    ///   - published: The rows of the published plan.
    ///   - appointments: What is booked in its days, in no order.
    ///   - leaves: All other leave that is approved or asked for.
    ///   - minima: How many people each region needs.
    ///   - calendar: The county.
    public init(
        of leave: Leave,
        published: some Sequence<PlanRow>,
        appointments: some Sequence<BookedTime>,
        leaves: some Sequence<Leave>,
        minima: [PresenceMinimum],
        calendar: InstanceCalendar
    ) {
        let others = leaves.filter { $0.id != leave.id }
        let isHit = { (date: LocalDate, period: Range<Instant>) in
            leave.first <= date && date <= leave.last
                && calendar.period(of: leave, on: date)?.overlaps(period) ?? false
        }
        sessions = published.filter { row in
            row.caseManager.id == leave.caseManager && row.presence.kind.isConsultation && isHit(row.date, row.period)
        }
        booked = appointments.filter { time in
            time.caseManager == leave.caseManager
                && isHit(calendar.zone.local(at: time.period.lowerBound).date, time.period)
        }.sorted { $0.period.lowerBound < $1.period.lowerBound }

        let own = minima.filter { $0.people.contains(leave.caseManager) }
        let days = leave.first...max(leave.first, leave.last)
        breaches = own.compactMap { minimum in
            let before = Set(minimum.breaches(in: days, leaves: others, calendar: calendar))
            let after = minimum.breaches(in: days, leaves: others + [leave], calendar: calendar)
            let caused = after.filter { !before.contains($0) }
            return caused.isEmpty ? nil : Breach(minimum: minimum, days: caused)
        }
        let colleagues = own.reduce(into: Set<Identifier<CaseManager>>()) { $0.formUnion($1.people) }
        competing = others.filter { other in
            other.caseManager != leave.caseManager && colleagues.contains(other.caseManager)
                && other.first <= leave.last && leave.first <= other.last
        }.map {
            Competing(caseManager: $0.caseManager, first: $0.first, last: $0.last, isApproved: $0.status == .approved)
        }.sorted { ($0.first, $0.caseManager) < ($1.first, $1.caseManager) }
        workingDays = Self.workingDays(of: leave, in: calendar)
    }

    /// How many working days a leave uses up: days on which the person works and that are no public holidays.
    ///
    /// - Parameters:
    ///   - leave: The leave.
    ///   - calendar: The county.
    /// - Returns: Days; a part of a day counts as a half.
    public static func workingDays(of leave: Leave, in calendar: InstanceCalendar) -> Fraction {
        guard let person = calendar.caseManager(leave.caseManager), leave.first <= leave.last else { return .zero }
        let days = (leave.first...leave.last).count { date in
            person.employment.contains(date) && !calendar.isHoliday(date)
                && !calendar.windows(of: person, on: date).isEmpty
        }
        return Fraction(Int64(days), over: leave.part == .full ? 1 : 2)
    }
}
