/// Those who wait, in the order in which times are offered to them (Warteliste): what is urgent, then those whose
/// appointment the service has called off, then by how long they wait. Nobody puts anybody first by hand.
public struct WaitingList: Hashable, Sendable {
    /// A time that somebody does not want.
    public struct Refusal: Hashable, Sendable {
        public let entry: AppointmentCode
        public let caseManager: Identifier<CaseManager>
        public let start: Instant

        public init(of start: Instant, with caseManager: Identifier<CaseManager>, by entry: AppointmentCode) {
            self.entry = entry
            self.caseManager = caseManager
            self.start = start
        }
    }

    /// The first in line first.
    public let entries: [WaitingEntry]
    private let refusals: Set<Refusal>

    /// A list.
    ///
    /// - Parameters:
    ///   - entries: Those who wait, in no order.
    ///   - refusals: What they do not want.
    public init(_ entries: [WaitingEntry], refusals: Set<Refusal> = []) {
        self.entries = entries.sorted { $0.precedes($1) }
        self.refusals = refusals
    }

    /// The first time for somebody who waits.
    ///
    /// - Parameters:
    ///   - entry: Who waits.
    ///   - kind: What they wait for.
    ///   - free: What is free.
    ///   - days: Which days count.
    ///   - freed: The person and the time that count, and what reaches into it; all where `nil`.
    /// - Returns: The time; `nil` where nothing fits that they do not want to go without.
    public func time(
        for entry: WaitingEntry,
        of kind: AppointmentKind,
        among free: FreeTimes,
        on days: ClosedRange<LocalDate>,
        within freed: (caseManager: Identifier<CaseManager>, period: Range<Instant>)? = nil
    ) -> Slot? {
        var query = entry.query(of: kind, on: days)
        if let freed {
            guard query.caseManagers?.contains(freed.caseManager) ?? true else { return nil }
            query.caseManagers = [freed.caseManager]
        }
        return free.slots(matching: query, limit: .max).first { slot in
            let isWanted = !refusals.contains(
                Refusal(of: slot.period.lowerBound, with: slot.caseManager, by: entry.code)
            )
            return isWanted && (freed.map { slot.period.overlaps($0.period) } ?? true)
        }
    }
}

extension WaitingEntry {
    fileprivate func precedes(_ other: WaitingEntry) -> Bool {
        if isUrgent != other.isUrgent { return isUrgent }
        if hasPriority != other.hasPriority { return hasPriority }
        if since != other.since { return since < other.since }
        return code.rawValue < other.code.rawValue
    }
}
