internal import Core

/// The zone of all calendars, with the definition that each of them carries.
enum CalendarZone {
    /// The name under which wall times refer to the definition.
    static let identifier = "Europe/Berlin"

    /// When clocks change, by two rules without an end and nothing else: readers shift the entries of summer by an
    /// hour where a definition lists single changes, and take the times of a calendar without one for another zone's.
    ///
    /// True of every instant since 1996. A test holds it to the system's zone file.
    static let definition = """
        BEGIN:VTIMEZONE
        TZID:Europe/Berlin
        BEGIN:DAYLIGHT
        TZNAME:CEST
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        DTSTART:19810329T020000
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        END:DAYLIGHT
        BEGIN:STANDARD
        TZNAME:CET
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        DTSTART:19961027T030000
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        END:STANDARD
        END:VTIMEZONE

        """.replacing("\n", with: "\r\n")
}
