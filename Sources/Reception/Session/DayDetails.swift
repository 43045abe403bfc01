public import Core
internal import Messages

/// What there is to know of a day besides its appointments.
public struct DayDetails: Hashable, Sendable {
    /// Whose the appointments are, as far as the desk may know.
    public let tags: [AppointmentCode: ClientTag]
    /// What is free between them, by start.
    public let gaps: [FreeGap]

    public init(tags: [AppointmentCode: ClientTag] = [:], gaps: [FreeGap] = []) {
        self.tags = tags
        self.gaps = gaps
    }
}

/// A line of the day's list.
public enum DayRow: Hashable, Sendable {
    /// The appointment at an index of the day's.
    case appointment(Int)
    case gap(FreeGap)
}

extension ReceptionState {
    /// The day's appointments and what is free between them, by start.
    public var dayRows: [DayRow] {
        var gaps = details.gaps[...]
        var rows: [DayRow] = []
        for (index, appointment) in day.enumerated() {
            while let gap = gaps.first, gap.period.lowerBound < appointment.period.lowerBound {
                rows.append(.gap(gap))
                gaps = gaps.dropFirst()
            }
            rows.append(.appointment(index))
        }
        return rows + gaps.map { .gap($0) }
    }
}

extension FreeGap {
    /// The search line that finds what can be booked in the gap.
    ///
    /// - Parameters:
    ///   - kind: The kind of appointment; shorter where the gap is.
    ///   - zone: The county's zone.
    ///   - language: In whose words.
    /// - Returns: The line.
    func searchText(of kind: AppointmentKind, in zone: Zone, _ language: Language) -> String {
        let (start, end) = (zone.local(at: period.lowerBound), zone.local(at: period.upperBound))
        let date = start.date
        let minutes = period.minutes / 5 * 5
        let (from, until) = language == .german ? ("ab", "bis") : ("from", "until")
        return [
            site.rawValue.lowercased(), caseManager.rawValue.lowercased(), "\(date.day).\(date.month).\(date.year)",
            "\(from)\(start.time)", "\(until)\(end.time)", minutes < kind.durationMinutes ? "\(minutes)" : nil,
        ].compactMap { $0 }.joined(separator: " ")
    }
}
