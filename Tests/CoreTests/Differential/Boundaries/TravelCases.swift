import Core

extension BoundaryCases {
    /// The way between sites and from home: TRAVEL, TRAVEL_NO_CONNECTION, REACH, OVERLAP.
    static let travel =
        [
            // By car from Moers to Kamp-Lintfort: 17 minutes.
            night("travel-by-car-in-time", pair("S-MOE 09:00-10:00", "S-KLI 10:17-11:00", "CM-22")),
            night("travel-by-car-a-minute-short", pair("S-MOE 09:00-10:00", "S-KLI 10:16-11:00", "CM-22")),
            // By bus from Neukirchen-Vluyn to Rheinberg 74 minutes, and 66 back.
            night("travel-by-bus-in-time", pair("S-NEV 09:00-10:00", "S-RHB 11:14-12:00", "CM-24")),
            night("travel-by-bus-a-minute-short", pair("S-NEV 09:00-10:00", "S-RHB 11:13-12:00", "CM-24")),
            night("travel-back-by-bus-in-time", pair("S-RHB 09:00-10:00", "S-NEV 11:06-12:00", "CM-24")),
            night("travel-back-by-bus-a-minute-short", pair("S-RHB 09:00-10:00", "S-NEV 11:05-12:00", "CM-24")),
            night("travel-one-way", pair("S-SON 09:00-10:00", "S-NEV 11:59-13:00", "CM-24")),
            night("travel-against-one-way", pair("S-NEV 09:00-10:00", "S-SON 13:00-14:00", "CM-24")),
            night("travel-no-bus-to-schermbeck", pair("S-MOE 09:00-10:00", "S-SCH 15:00-16:00", "CM-24")),
            night("travel-no-bus-and-no-time", pair("S-MOE 09:00-10:00", "S-SCH 09:30-16:00", "CM-24")),
            night("travel-no-bus-to-huenxe", pair("S-SON 09:00-10:00", "S-HUE 13:00-14:00", "CM-25")),
            night("travel-no-bus-from-schermbeck", pair("S-SCH 09:00-10:00", "S-MOE 13:00-14:00", "CM-24")),
            night(
                "travel-no-bus-around-online",
                """
                2027-01-18 S-MOE 08:00-09:00 CM-24 office
                2027-01-18 - 10:00-10:30 CM-24 event
                2027-01-18 S-SCH 13:00-14:00 CM-24 office
                """
            ),
            night("travel-at-one-site", pair("S-MOE 09:00-10:00", "S-MOE 10:00-11:00", "CM-24")),
            night("travel-none-at-all", pair("S-MOE 09:00-10:00", "S-KLI 10:00-11:00", "CM-22")),
            night("overlap-by-a-minute", pair("S-MOE 09:00-10:00", "S-MOE 09:59-11:00", "CM-22")),
            night("overlap-at-two-sites", pair("S-MOE 09:00-10:00", "S-KLI 09:30-11:00", "CM-22")),
            night("overlap-one-inside-the-other", pair("S-MOE 09:00-12:00", "S-MOE 10:00-11:00", "CM-22")),
            night("overlap-equal-times", pair("S-MOE 09:00-10:00", "S-KLI 09:00-10:00", "CM-22")),
            night(
                "overlap-two-inside-a-third",
                """
                2027-01-18 S-MOE 09:00-14:00 CM-22 office
                2027-01-18 S-MOE 10:00-11:00 CM-22 office
                2027-01-18 S-KLI 12:00-13:00 CM-22 office
                """
            ),
            night(
                "overlap-three-at-once",
                """
                2027-01-18 S-MOE 09:00-11:00 CM-22 office
                2027-01-18 S-WES 09:30-10:00 CM-22 office
                2027-01-18 S-KLI 09:45-13:00 CM-22 office
                """
            ),
            night("reach-home-only", "2027-01-13 S-SON 09:00-10:00 CM-25 office"),
            night("reach-no-way-home", "2027-01-13 S-NEV 09:00-10:00 CM-25 office"),
            night("reach-no-way-there", pair("S-HUE 09:00-10:00", "S-WES 11:00-12:00", "CM-25")),
            night(
                "reach-no-way-at-all",
                "2027-01-13 S-HAM 09:00-10:00 CM-25 office\n2027-01-13 S-SCH 14:00-15:00 CM-25 office"
            ),
            night("reach-only-online", "2027-01-21 - 21:00-22:00 CM-25 event"),
        ] + aroundOnlineEvents

    /// An online event leaves people where they are: the whole way fits into one gap beside it.
    private static let aroundOnlineEvents = [
        night("travel-before-online", aroundOnline("09:00-09:43", "10:30-11:00")),
        night("travel-before-online-a-minute-short", aroundOnline("09:00-09:44", "10:30-11:00")),
        night("travel-after-online", aroundOnline("09:00-10:00", "10:47-11:30")),
        night("travel-after-online-a-minute-short", aroundOnline("09:00-10:00", "10:46-11:30")),
        night("travel-split-around-online", aroundOnline("09:00-09:45", "10:45-11:30")),
        night("travel-in-the-later-of-two-equal-gaps", aroundOnline("09:00-09:40", "10:50-11:30")),
        night("travel-longest-gap-first", aroundOnline("06:00-09:20", "10:50-13:40")),
        night("travel-longest-gap-last", aroundOnline("06:00-09:40", "11:10-14:00")),
        night("travel-online-within-a-row", aroundOnline("09:00-11:00", "11:17-12:00")),
        night(
            "travel-around-two-online",
            """
            2027-01-18 S-MOE 08:00-09:00 CM-22 office
            2027-01-18 - 09:10-09:40 CM-22 event
            2027-01-18 - 10:00-10:30 CM-22 event
            2027-01-18 S-KLI 10:40-12:00 CM-22 office
            """,
            events: .explicit
        ),
        night(
            "travel-online-first-and-last",
            """
            2027-01-18 - 08:00-08:30 CM-22 event
            2027-01-18 S-MOE 09:00-09:30 CM-22 office
            2027-01-18 - 10:00-10:30 CM-22 event
            """,
            events: .explicit
        ),
    ]

    private static func pair(_ first: String, _ second: String, _ person: String) -> WrittenPlan {
        WrittenPlan(stringLiteral: "2027-01-18 \(first) \(person) office\n2027-01-18 \(second) \(person) office")
    }

    private static func aroundOnline(_ before: String, _ after: String) -> WrittenPlan {
        WrittenPlan(
            stringLiteral: """
                2027-01-18 S-MOE \(before) CM-22 office
                2027-01-18 - 10:00-10:30 CM-22 event
                2027-01-18 S-KLI \(after) CM-22 office
                """
        )
    }
}
