/// When a person works in an ordinary week (Arbeitszeitmuster), written `MO 08:00-12:00;TU 08:00-16:00/odd`.
public struct WorkingPattern: Hashable, Sendable, CustomStringConvertible {
    /// One stretch of a weekday in which the person may be planned.
    public struct Window: Hashable, Sendable {
        public var weekday: Weekday
        public var start: TimeOfDay
        public var end: TimeOfDay
        public var parity: WeekParity

        public init(weekday: Weekday, start: TimeOfDay, end: TimeOfDay, parity: WeekParity) {
            self.weekday = weekday
            self.start = start
            self.end = end
            self.parity = parity
        }
    }

    /// The part of a pattern that could not be read.
    public struct Unreadable: Error, Hashable {
        public let part: String
    }

    public var windows: [Window]

    public init(windows: [Window]) {
        self.windows = windows
    }

    /// Reads the written form.
    ///
    /// - Parameter text: Windows joined by `;`, each `DD HH:MM-HH:MM` with `/odd` or `/even` where it applies.
    /// - Throws: ``Unreadable`` with the first part that is not of that form.
    public init(parsing text: String) throws(Unreadable) {
        windows = []
        for part in text.split(separator: ";", omittingEmptySubsequences: false) {
            guard let window = Window(parsing: part) else { throw Unreadable(part: String(part)) }
            windows.append(window)
        }
    }

    public var description: String {
        windows.map(\.description).joined(separator: ";")
    }

    /// The windows of one date.
    public func windows(on date: LocalDate) -> [Window] {
        windows.filter { $0.weekday == date.weekday && $0.parity.includes(date.isoWeek) }
    }
}

extension WorkingPattern.Window: CustomStringConvertible {
    fileprivate init?(parsing text: Substring) {
        let halves = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let fields = halves[0].split(separator: " ", omittingEmptySubsequences: false)
        guard fields.count == 2, let weekday = Weekday(code: fields[0]) else { return nil }
        let times = fields[1].split(separator: "-", omittingEmptySubsequences: false)
        guard times.count == 2, let start = TimeOfDay(times[0]), let end = TimeOfDay(times[1]), start < end else {
            return nil
        }
        var parity = WeekParity.all
        if halves.count == 2 {
            guard let named = WeekParity(rawValue: String(halves[1])), named != .all else { return nil }
            parity = named
        }
        self.init(weekday: weekday, start: start, end: end, parity: parity)
    }

    public var description: String {
        "\(weekday.code) \(start)-\(end)" + (parity == .all ? "" : "/\(parity.rawValue)")
    }
}
