extension BoundaryCases {
    /// Work, breaks and stretches of one day: DAY_MAX, BREAK, STRETCH.
    static let workingTime = [
        office("day-ten-hours", "00:00-05:00", "06:00-11:00"),
        office("day-ten-hours-and-a-minute", "00:00-05:00", "06:00-11:01"),
        office("day-ten-hours-with-overlap", "00:00-05:00", "04:00-05:00", "06:00-11:00"),
        office("day-ten-hours-and-a-minute-in-three-rows", "00:00-05:00", "05:45-08:46", "09:00-11:00"),
        office("day-without-any-break", "06:00-16:01"),
        office("day-round-the-clock", "00:00-24:00"),
        office("break-six-hours-without", "08:00-14:00"),
        office("break-six-hours-and-a-minute-without", "08:00-14:01"),
        office("break-six-hours-in-rows-side-by-side", "08:00-11:00", "11:00-14:00"),
        office("break-of-30", "08:00-11:00", "11:30-14:31"),
        office("break-of-29", "08:00-11:00", "11:29-14:30"),
        office("break-of-15-and-15", "08:00-10:00", "10:15-12:00", "12:15-14:31"),
        office("break-of-14-and-16", "08:00-10:00", "10:14-12:00", "12:16-14:31"),
        office("break-of-14-and-14", "08:00-10:00", "10:14-12:00", "12:14-14:00"),
        office("break-of-30-in-nine-hours", "06:00-12:00", "12:30-15:30"),
        office("break-of-30-in-nine-hours-and-a-minute", "06:00-12:00", "12:30-15:31"),
        office("break-of-45-in-nine-hours-and-a-minute", "06:00-12:00", "12:45-15:46"),
        office("break-of-44-in-nine-hours-and-a-minute", "06:00-12:00", "12:44-15:45"),
        office("break-of-30-and-15", "06:00-10:00", "10:30-13:00", "13:15-15:46"),
        office("stretch-of-six-hours", "06:00-12:00", "12:15-13:00"),
        office("stretch-of-six-hours-and-a-minute", "06:00-12:01", "12:31-13:00"),
        office("stretch-over-a-gap-of-14", "06:00-09:00", "09:14-12:15", "12:45-13:00"),
        office("stretch-over-a-gap-of-15", "06:00-09:00", "09:15-12:16", "12:46-13:00"),
        office("stretch-late-in-the-day", "00:00-01:00", "03:00-09:01"),
        office("stretch-twice-over", "00:00-06:01", "07:00-13:01"),
        night(
            "break-eaten-by-travel",
            """
            2027-01-13 S-MOE 06:00-09:00 CM-22 office
            2027-01-13 S-KLI 09:46-13:00 CM-22 office
            """
        ),
        night(
            "break-left-by-travel",
            """
            2027-01-13 S-MOE 06:00-09:00 CM-22 office
            2027-01-13 S-KLI 09:47-13:00 CM-22 office
            """
        ),
        night(
            "day-ten-hours-with-travel",
            """
            2027-01-13 S-MOE 04:00-09:00 CM-22 office
            2027-01-13 S-KLI 10:00-14:43 CM-22 office
            """
        ),
        night(
            "day-ten-hours-with-travel-and-a-minute",
            """
            2027-01-13 S-MOE 04:00-09:00 CM-22 office
            2027-01-13 S-KLI 10:00-14:44 CM-22 office
            """
        ),
        night("day-spring-night", "2027-03-28 S-WES 00:00-07:01 CM-22 office"),
        night("day-autumn-night", "2027-10-31 S-WES 00:00-05:01 CM-22 office"),
    ]

    private static func office(_ name: String, _ times: String...) -> CorpusCase {
        let rows = times.map { "2027-01-14 S-WES \($0) CM-22 office" }
        return night(name, WrittenPlan(stringLiteral: rows.joined(separator: "\n")))
    }
}
