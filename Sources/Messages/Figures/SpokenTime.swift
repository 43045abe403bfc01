public import Core

/// Days and times as they are read aloud: Mittwoch 6. Januar, 8 Uhr 30; Wednesday 6 January, 8:30.
public struct SpokenTime: Sendable {
    private let isGerman: Bool
    private let zone: Zone

    /// Times of a county.
    ///
    /// - Parameters:
    ///   - language: In which language they are said.
    ///   - zone: The county's zone.
    public init(_ language: Language, zone: Zone) {
        isGerman = language == .german
        self.zone = zone
    }

    /// A day with its weekday, without the year.
    public func day(_ date: LocalDate) -> String {
        let weekday = (isGerman ? Self.germanWeekdays : Self.englishWeekdays)[date.weekday.rawValue - 1]
        let month = (isGerman ? Self.germanMonths : Self.englishMonths)[date.month - 1]
        return isGerman ? "\(weekday), \(date.day). \(month)" : "\(weekday) \(date.day) \(month)"
    }

    /// A time of day.
    public func time(_ time: TimeOfDay) -> String {
        let (hour, minute) = (time.minute / 60, time.minute % 60)
        guard isGerman else { return "\(hour):\(minute < 10 ? "0" : "")\(minute)" }
        return minute == 0 ? "\(hour) Uhr" : "\(hour) Uhr \(minute)"
    }

    /// A time of day at an instant.
    public func time(_ instant: Instant) -> String {
        time(zone.local(at: instant).time)
    }

    /// A day and a time of day.
    public func moment(_ instant: Instant) -> String {
        let local = zone.local(at: instant)
        return "\(day(local.date)), \(isGerman ? "um" : "at") \(time(local.time))"
    }

    /// When something is, from its day on.
    public func period(_ period: Range<Instant>) -> String {
        let until = isGerman ? "bis" : "to"
        let start = zone.local(at: period.lowerBound)
        return "\(day(start.date)), \(time(start.time)) \(until) \(time(period.upperBound))"
    }

    private static let germanWeekdays = [
        "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
    ]
    private static let englishWeekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    private static let germanMonths = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
