extension BoundaryCases {
    /// What a session needs as soon as somebody is there: LANGUAGE, SKILL, and how much of it is covered.
    static let sessions = [
        night("language-spoken", "2027-01-11 S-WES 09:00-12:00 CM-14 onsite"),
        night("language-not-spoken", "2027-01-11 S-WES 09:00-12:00 CM-13 onsite"),
        night("language-not-spoken-for-a-minute", "2027-01-11 S-WES 09:00-09:01 CM-13 onsite"),
        night("language-empty-session", "2027-01-11 S-WES 09:00-12:00 CM-13 office"),
        night(
            "language-spoken-by-one-of-two",
            "2027-01-11 S-WES 09:00-12:00 CM-13 onsite\n2027-01-11 S-WES 09:00-12:00 CM-14 onsite"
        ),
        night(
            "language-until-the-other-leaves",
            "2027-01-11 S-WES 09:00-12:00 CM-13 onsite\n2027-01-11 S-WES 09:00-11:59 CM-14 onsite"
        ),
        night(
            "language-handed-over",
            "2027-01-11 S-WES 09:00-10:00 CM-14 onsite\n2027-01-11 S-WES 10:00-12:00 CM-13 onsite"
        ),
        night("language-of-one-of-two-overlapping", "2027-01-12 S-MOE 09:00-12:00 CM-07 onsite"),
        night(
            "language-of-both-overlapping",
            "2027-01-19 S-MOE 09:00-12:00 CM-07 onsite\n2027-01-19 S-MOE 10:00-11:30 CM-09 onsite"
        ),
        night(
            "language-and-skill-of-both-overlapping",
            """
            2027-01-12 S-MOE 09:00-12:00 CM-07 onsite
            2027-01-12 S-MOE 10:00-11:30 CM-09 onsite
            2027-01-12 S-MOE 10:00-11:30 CM-20 onsite
            """
        ),
        night(
            "language-of-four-people",
            """
            2027-01-12 S-MOE 09:00-12:00 CM-07 onsite
            2027-01-12 S-MOE 09:00-11:30 CM-09 onsite
            2027-01-12 S-MOE 10:00-11:30 CM-20 onsite
            2027-01-12 S-MOE 09:30-11:45 CM-08 onsite
            """
        ),
        night("skill-at-hand", "2027-01-14 S-MOE 14:00-16:30 CM-20 onsite"),
        night("skill-missing", "2027-01-14 S-MOE 14:00-16:30 CM-08 onsite"),
        night(
            "skill-missing-for-a-minute",
            "2027-01-14 S-MOE 14:00-16:30 CM-08 onsite\n2027-01-14 S-MOE 14:01-16:30 CM-20 onsite"
        ),
        night("skill-missing-on-friday", "2027-01-15 S-DIN 09:00-11:30 CM-10 onsite"),
        night("skill-at-hand-on-friday", "2027-01-15 S-DIN 09:00-11:30 CM-12 onsite"),
        night("skill-missing-in-neukirchen-vluyn", "2027-01-13 S-NEV 09:00-12:00 CM-20 onsite"),
        night("session-wished-language-met", "2027-01-11 S-KLI 09:00-12:00 CM-16 onsite"),
        night("session-wished-language-not-met", "2027-01-12 S-ALP 09:00-12:00 CM-06 onsite"),
        night(
            "session-with-more-people-than-rooms",
            "2027-01-11 S-RHB 09:00-12:00 CM-03 onsite\n2027-01-11 S-RHB 09:00-12:00 CM-04 onsite"
        ),
        night(
            "session-with-one-person-twice",
            "2027-01-11 S-RHB 09:00-11:00 CM-03 onsite\n2027-01-11 S-RHB 10:00-12:00 CM-03 onsite"
        ),
        night("session-for-a-minute", "2027-01-11 S-RHB 11:59-12:00 CM-03 onsite"),
    ]
}
