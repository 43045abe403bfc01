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

    /// The same list, on which somebody cannot come at a time.
    public func without(_ slot: Slot, for entry: WaitingEntry) -> WaitingList {
        let refusal = Refusal(of: slot.period.lowerBound, with: slot.caseManager, by: entry.code)
        return WaitingList(entries, refusals: refusals.union([refusal]))
    }

    /// The first time for somebody who waits.
    ///
    /// - Parameters:
    ///   - entry: Who waits.
    ///   - kind: What they wait for.
    ///   - free: What is free.
    ///   - days: Which days count.
    ///   - freed: The person and the time that count, and what reaches into it, as much of it as possible; all where
    ///     `nil`.
    /// - Returns: The time; `nil` where nothing fits, or they want none of it.
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
        let refused = refusals.filter { $0.entry == entry.code }
        let wanted = free.slots(matching: query, limit: .max).filter { slot in
            !refused.contains { $0.isAbout(slot) }
        }
        guard let freed else { return wanted.first }
        let inside = wanted.filter { $0.period.overlaps(freed.period) }
        // Of those that use as much of it, the first.
        return inside.reduce(nil as Slot?) { best, slot in
            guard let best, slot.seconds(in: freed.period) <= best.seconds(in: freed.period) else { return slot }
            return best
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

extension WaitingList.Refusal {
    /// Whether a time is the one that was refused, or begins so little before or after it that it is the same to whoever
    /// refused.
    fileprivate func isAbout(_ slot: Slot) -> Bool {
        let distance = abs(slot.period.lowerBound.seconds - start.seconds)
        return slot.caseManager == caseManager
            && distance < slot.period.upperBound.seconds - slot.period.lowerBound.seconds
    }
}

extension Slot {
    /// How much of it lies in a period.
    fileprivate func seconds(in whole: Range<Instant>) -> Int64 {
        let inside = period.clamped(to: whole)
        return inside.upperBound.seconds - inside.lowerBound.seconds
    }
}
