// Seconds on the wall: what has passed since a clock that never changes showed 1970-01-01 00:00. Only with a zone's
// offset do they become an instant.

extension LocalDate {
    /// The day on which a second on the wall lies.
    init(wallSecond: Int64) {
        self.init(dayNumber: Int32(wallSecond.quotient(dividingBy: secondsPerDay)))
    }

    /// The day's first second on the wall.
    var wallSecond: Int64 { Int64(dayNumber) * secondsPerDay }
}

extension LocalTime {
    /// The minute in which a second on the wall lies.
    init(wallSecond: Int64) {
        let date = LocalDate(wallSecond: wallSecond)
        self.init(date, TimeOfDay(existingMinute: Int((wallSecond - date.wallSecond) / 60)))
    }

    /// The minute's first second on the wall.
    var wallSecond: Int64 { date.wallSecond + Int64(time.minute) * 60 }
}

/// How far a clock that never changes goes in a day.
private let secondsPerDay: Int64 = 86_400
