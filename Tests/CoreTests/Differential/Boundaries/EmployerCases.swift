extension BoundaryCases {
    /// Who may staff what: EMPLOYER, COVER_LIMIT, NO_REQUIREMENT.
    static let employers = [
        night("employer-regular-as-onsite", "2027-01-12 S-ALP 09:00-12:00 CM-03 onsite"),
        night("employer-regular-as-cover", "2027-01-12 S-ALP 09:00-12:00 CM-03 cover"),
        night("employer-cover-as-cover", "2027-01-12 S-XAN 09:00-12:00 CM-03 cover"),
        night("employer-cover-as-onsite", "2027-01-12 S-XAN 09:00-12:00 CM-03 onsite"),
        night("employer-without-rule", "2027-01-11 S-VOE 09:00-12:00 CM-07 cover"),
        night("employer-rule-for-every-site-none", "2027-01-12 S-DIN 09:00-12:00 CM-19 cover"),
        night("employer-rule-for-every-site-cover", "2027-01-12 S-XAN 09:00-12:00 CM-10 cover"),
        night("employer-rule-for-every-site-cover-as-onsite", "2027-01-12 S-XAN 09:00-12:00 CM-10 onsite"),
        night("employer-rule-for-every-site-regular", "2027-01-12 S-XAN 09:00-12:00 CM-16 onsite"),
        night("employer-one-site-goes-before-every", "2027-01-12 S-ALP 09:00-12:00 CM-16 cover"),
        night("employer-one-site-cover-before-regular", "2027-01-11 S-RHB 09:00-12:00 CM-16 onsite"),
        night("employer-office-anywhere", "2027-01-11 S-VOE 09:00-12:00 CM-07 office"),
        night("employer-event-anywhere", "2027-01-11 S-VOE 09:00-12:00 CM-07 event"),
        night("requirement-exactly", "2027-01-12 S-XAN 09:00-12:00 CM-19 onsite"),
        night("requirement-a-minute-early", "2027-01-12 S-XAN 08:59-12:00 CM-19 onsite"),
        night("requirement-a-minute-late", "2027-01-12 S-XAN 09:00-12:01 CM-19 onsite"),
        night("requirement-another-weekday", "2027-01-13 S-XAN 09:00-12:00 CM-19 onsite"),
        night("requirement-over-two-overlapping", "2027-01-11 S-DIN 09:00-13:00 CM-12 onsite"),
        night("requirement-over-two-and-a-minute", "2027-01-11 S-DIN 09:00-13:01 CM-12 onsite"),
        night("requirement-even-week", "2027-02-11 S-SCH 09:00-11:30 CM-01 onsite"),
        night("requirement-odd-week", "2027-02-04 S-SCH 09:00-11:30 CM-01 onsite"),
        night("requirement-once", "2027-01-16 S-WES 10:00-12:00 CM-22 cover"),
        night("requirement-once-a-week-later", "2027-01-23 S-WES 10:00-12:00 CM-22 cover"),
        night("requirement-not-for-office", "2027-01-13 S-XAN 09:00-12:00 CM-19 office"),
        night(
            "cover-limit-of-240",
            "2027-01-12 S-ALP 09:00-12:00 CM-19 cover\n2027-01-14 S-WES 14:00-15:00 CM-19 cover"
        ),
        night(
            "cover-limit-and-a-minute",
            "2027-01-12 S-ALP 09:00-12:00 CM-19 cover\n2027-01-14 S-WES 14:00-15:01 CM-19 cover"
        ),
        night(
            "cover-limit-in-two-weeks",
            """
            2027-01-12 S-ALP 09:00-12:00 CM-19 cover
            2027-01-14 S-WES 14:00-15:00 CM-19 cover
            2027-01-19 S-ALP 09:00-12:00 CM-19 cover
            2027-01-21 S-WES 14:00-15:01 CM-19 cover
            """
        ),
        night(
            "cover-limit-onsite-not-counted",
            "2027-01-12 S-XAN 09:00-12:00 CM-19 onsite\n2027-01-14 S-WES 14:00-17:00 CM-19 cover"
        ),
        night(
            "cover-limit-of-300",
            """
            2027-01-11 S-RHB 09:00-12:00 CM-07 cover
            2027-01-14 S-KLI 09:00-11:00 CM-07 cover
            """
        ),
        night(
            "cover-limit-of-300-and-a-minute",
            """
            2027-01-11 S-RHB 09:00-12:00 CM-07 cover
            2027-01-14 S-KLI 09:00-11:01 CM-07 cover
            """
        ),
        night(
            "cover-without-limit",
            """
            2027-01-11 S-VOE 09:00-12:00 CM-01 cover
            2027-01-12 S-XAN 09:00-12:00 CM-01 cover
            2027-01-13 S-VOE 09:00-12:00 CM-01 cover
            """
        ),
    ]
}
