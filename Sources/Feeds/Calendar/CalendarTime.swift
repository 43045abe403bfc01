internal import Core

/// When an entry starts or ends: on the clocks of a zone, or with a whole day.
enum CalendarTime: Hashable {
    case wall(LocalTime, zone: String)
    case day(LocalDate)
}
