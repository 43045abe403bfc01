extension BoundaryCases {
    /// The nights in which clocks change: DST_GAP and elapsed time.
    static let times = [
        night("times-start-in-the-gap", "2027-03-28 S-WES 02:00-04:00 CM-22 onsite"),
        night("times-start-at-the-end-of-the-gap", "2027-03-28 S-WES 03:00-04:00 CM-22 onsite"),
        night("times-end-at-the-gap", "2027-03-28 S-WES 01:00-02:00 CM-22 onsite"),
        night("times-end-a-minute-into-the-gap", "2027-03-28 S-WES 01:00-02:01 CM-22 onsite"),
        night("times-end-with-the-gap", "2027-03-28 S-WES 01:00-03:00 CM-22 onsite"),
        night("times-both-in-the-gap", "2027-03-28 S-WES 02:15-02:45 CM-22 onsite"),
        night("times-start-in-the-gap-end-at-it", "2027-03-28 S-WES 02:30-02:00 CM-22 onsite"),
        night("times-last-minute-of-the-gap", "2027-03-28 S-WES 02:59-03:30 CM-22 office"),
        night("times-minute-before-the-gap", "2027-03-28 S-WES 01:59-03:30 CM-22 onsite"),
        night("times-whole-night-in-spring", "2027-03-28 S-WES 00:00-06:00 CM-22 onsite"),
        night("times-whole-night-in-autumn", "2027-10-31 S-WES 00:00-06:00 CM-22 onsite"),
        night("times-doubled-hour-first", "2027-10-31 S-WES 02:00-03:00 CM-22 onsite"),
        night("times-doubled-hour-within", "2027-10-31 S-WES 02:15-02:45 CM-22 onsite"),
        night("times-into-the-doubled-hour", "2027-10-31 S-WES 01:00-02:30 CM-22 onsite"),
        night("times-evening-until-24", "2027-10-30 S-WES 20:00-24:00 CM-22 onsite"),
        night(
            "times-hand-over-in-autumn",
            """
            2027-10-31 S-WES 00:00-02:30 CM-22 onsite
            2027-10-31 S-WES 02:30-06:00 CM-22 onsite
            """
        ),
        night("times-gap-of-another-year", "2027-03-21 S-WES 02:30-04:00 CM-22 onsite"),
    ]

    /// The eleven hours between two days: REST.
    static let rest = [
        night("rest-at-the-limit", restPlan("2027-01-13 S-WES 22:00-23:00", "2027-01-14 S-WES 10:00-11:00")),
        night("rest-a-minute-short", restPlan("2027-01-13 S-WES 22:00-23:00", "2027-01-14 S-WES 09:59-11:00")),
        night("rest-until-midnight", restPlan("2027-01-13 S-WES 22:00-24:00", "2027-01-14 S-WES 11:00-12:00")),
        night("rest-midnight-a-minute-short", restPlan("2027-01-13 S-WES 22:00-24:00", "2027-01-14 S-WES 10:59-12:00")),
        night("rest-none-over-midnight", restPlan("2027-01-13 S-WES 20:00-24:00", "2027-01-14 S-WES 00:00-03:00")),
        night("rest-a-day-between", restPlan("2027-01-13 S-WES 22:00-24:00", "2027-01-15 S-WES 00:00-02:00")),
        night("rest-spring-at-the-limit", restPlan("2027-03-27 S-WES 21:00-22:00", "2027-03-28 S-WES 10:00-11:00")),
        night("rest-spring-a-minute-short", restPlan("2027-03-27 S-WES 21:00-22:00", "2027-03-28 S-WES 09:59-11:00")),
        night("rest-autumn-at-the-limit", restPlan("2027-10-30 S-WES 21:00-22:00", "2027-10-31 S-WES 08:00-09:00")),
        night("rest-autumn-a-minute-short", restPlan("2027-10-30 S-WES 21:00-22:00", "2027-10-31 S-WES 07:59-09:00")),
        night(
            "rest-counted-to-the-last-end",
            """
            2027-01-13 S-WES 18:00-23:30 CM-22 office
            2027-01-13 S-WES 19:00-20:00 CM-22 office
            2027-01-14 S-WES 10:00-11:00 CM-22 office
            """
        ),
    ]

    private static func restPlan(_ rows: String...) -> WrittenPlan {
        WrittenPlan(stringLiteral: rows.map { $0 + " CM-22 office" }.joined(separator: "\n"))
    }
}
