/// What somebody has of a year's leave, and how it comes about (Urlaubskonto mit Rechenweg).
public struct LeaveBalance: Hashable, Sendable {
    /// Free days beside the yearly leave.
    public struct Extra: Hashable, Sendable {
        public let kind: ExtraLeave
        public let days: Int
        public let taken: Fraction

        public init(kind: ExtraLeave, days: Int, taken: Fraction) {
            self.kind = kind
            self.days = days
            self.taken = taken
        }
    }

    /// The tariff's days of a full year.
    public let fullYear: Int
    public let entitlement: LeaveEntitlement
    public let account: LeaveAccount
    /// For which what is left is said.
    public let date: LocalDate
    public let extras: [Extra]

    /// Reckons a year.
    ///
    /// - Parameters:
    ///   - caseManager: Whose.
    ///   - year: The calendar year.
    ///   - contract: The working days a week, which do not overlap.
    ///   - taken: Approved leave that uses up days, each with the extra kind it is of; whatever its year.
    ///   - carriedOver: The days brought into the year.
    ///   - date: For which what is left is said; the nearest day of the year.
    ///   - calendar: The county.
    public init(
        of caseManager: CaseManager,
        in year: Int,
        contract: [WorkingDays],
        taken: [(leave: Leave, extra: ExtraLeave?)],
        carriedOver: Int,
        on date: LocalDate,
        calendar: InstanceCalendar
    ) {
        let first = LocalDate(existingYear: year, month: 1, day: 1)
        let march = LocalDate(existingYear: year, month: 3, day: 31)
        let last = LocalDate(existingYear: year, month: 12, day: 31)
        let days = { (extra: ExtraLeave?, days: ClosedRange<LocalDate>) in
            taken.filter { $0.extra == extra }.map { entry in
                var leave = entry.leave
                leave.first = max(leave.first, days.lowerBound)
                leave.last = min(leave.last, days.upperBound)
                return LeavePreview.workingDays(of: leave, in: calendar)
            }.reduce(Fraction.zero, +)
        }
        fullYear = LeaveTariff.publicService.days(in: year) ?? 0
        entitlement = LeaveEntitlement(
            year: year,
            fullYear: fullYear,
            contract: contract,
            employment: caseManager.employment
        )
        account = LeaveAccount(
            entitled: entitlement.days,
            carriedOver: carriedOver,
            taken: days(nil, first...last),
            takenByEndOfMarch: days(nil, first...march)
        )
        let date = min(max(date, first), last)
        self.date = date
        let present = contract.first { $0.valid.contains(date) }?.perWeek ?? .zero
        extras = ExtraLeave.allCases.map { kind in
            Extra(kind: kind, days: kind.days(perWeek: present), taken: days(kind, first...last))
        }.filter { $0.kind != .disability || $0.taken > .zero }
    }
}

extension WorkingPattern {
    /// On how many days a week somebody works; a day of every other week counts as a half.
    public var daysPerWeek: Fraction {
        Weekday.allCases.map { weekday in
            let parities = Set(windows.filter { $0.weekday == weekday }.map(\.parity))
            let isEveryWeek = parities.contains(.all) || parities.isSuperset(of: [.odd, .even])
            return isEveryWeek ? Fraction(1) : parities.isEmpty ? .zero : Fraction(1, over: 2)
        }.reduce(.zero, +)
    }
}
