/// Somebody who interprets between a client and a case manager (Sprachmittler:in).
public struct Interpreter: Hashable, Sendable, Identifiable {
    /// Hours on one date only.
    public struct SingleWindow: Hashable, Sendable {
        public var date: LocalDate
        public var start: TimeOfDay
        public var end: TimeOfDay

        public init(date: LocalDate, start: TimeOfDay, end: TimeOfDay) {
            self.date = date
            self.start = start
            self.end = end
        }
    }

    public let id: Identifier<Interpreter>
    public var displayName: String
    public var kind: InterpreterKind
    /// How many days ahead they must be asked.
    public var leadDays: Int
    public var languages: [SpokenLanguage]
    /// When they can be asked every week.
    public var pattern: WorkingPattern
    /// When they can be asked besides.
    public var singleWindows: [SingleWindow]
    /// When they cannot, whatever their hours say.
    public var absences: [Range<Instant>]

    public init(
        id: Identifier<Interpreter>,
        displayName: String,
        kind: InterpreterKind,
        leadDays: Int,
        languages: [SpokenLanguage],
        pattern: WorkingPattern = WorkingPattern(windows: []),
        singleWindows: [SingleWindow] = [],
        absences: [Range<Instant>] = []
    ) {
        self.id = id
        self.displayName = displayName
        self.kind = kind
        self.leadDays = leadDays
        self.languages = languages
        self.pattern = pattern
        self.singleWindows = singleWindows
        self.absences = absences
    }

    /// The first date for which they can still be asked on a day.
    public func firstDate(askedOn today: LocalDate) -> LocalDate {
        today.advanced(by: leadDays)
    }

    /// Whether they have hours for a whole talk, by the clock on the wall, and are not away; hours that adjoin are one.
    public func isThere(during talk: Range<Instant>, in zone: Zone) -> Bool {
        guard !absences.contains(where: talk.overlaps) else { return false }
        let (start, end) = (zone.local(at: talk.lowerBound), zone.local(at: talk.upperBound))
        let days = Int(end.date.dayNumber - start.date.dayNumber)
        let last = end.time.minute + days * TimeOfDay.endOfDay.minute
        guard start.time.minute < last else { return false }
        var reached = start.time.minute
        for hours in hours(on: start.date) where hours.lowerBound <= reached {
            reached = max(reached, hours.upperBound)
        }
        return reached >= last
    }

    /// The hours of a date in minutes of the day, by their start.
    private func hours(on date: LocalDate) -> [Range<Int>] {
        let weekly = pattern.windows(on: date).map { $0.start.minute..<$0.end.minute }
        let single = singleWindows.filter { $0.date == date }.map { $0.start.minute..<$0.end.minute }
        return (weekly + single).sorted { $0.lowerBound < $1.lowerBound }
    }
}
