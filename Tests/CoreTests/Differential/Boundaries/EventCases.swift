import Core

extension BoundaryCases {
    /// Attendance: EVENT_MISSED, EVENT_UNKNOWN, and what is taken for granted.
    static let events = EventMode.allCases.flatMap { mode in
        [
            night("events-nobody-\(mode)", "2027-01-13 S-WES 09:00-12:00 CM-13 onsite", events: mode),
            night("events-attended-\(mode)", "2027-01-13 - 12:45-13:45 CM-13 event", events: mode),
            night("events-a-minute-late-\(mode)", "2027-01-13 - 12:46-13:45 CM-13 event", events: mode),
            night("events-at-a-site-\(mode)", "2027-01-13 S-WES 12:45-13:45 CM-13 event", events: mode),
            night("events-not-invited-\(mode)", "2027-01-11 - 10:00-10:30 CM-13 event", events: mode),
            night("events-invited-by-name-\(mode)", "2027-01-11 - 10:00-10:30 CM-22 event", events: mode),
            night("events-invited-by-body-\(mode)", "2027-01-13 S-DIN 14:00-15:30 CM-10 event", events: mode),
            night("events-of-another-body-\(mode)", "2027-01-13 S-DIN 14:00-15:30 CM-18 event", events: mode),
            night("events-away-for-half-a-day-\(mode)", "2027-01-18 - 10:00-10:30 CM-22 event", events: mode),
            night("events-overlapping-work-\(mode)", "2027-01-13 S-WES 12:00-13:00 CM-13 office", events: mode),
            night("events-last-friday-\(mode)", "2027-01-29 S-KLI 09:00-11:00 CM-01 event", events: mode),
            night(
                "events-last-friday-outside-pattern-\(mode)",
                "2027-01-29 S-KLI 09:00-11:00 CM-04 event",
                events: mode
            ),
            night("events-evening-\(mode)", "2027-01-21 - 21:00-22:00 CM-22 event", events: mode),
            night("events-closed-site-\(mode)", "2027-04-05 S-WES 13:00-15:00 CM-13 event", events: mode),
            night("events-closed-county-\(mode)", "2027-02-08 S-RHB 13:00-15:30 CM-13 event", events: mode),
            night("events-counted-three-times-\(mode)", "2027-04-30 S-KLI 09:00-11:00 CM-01 event", events: mode),
            night(
                "events-on-one-day-only-\(mode)",
                "2027-01-13 - 12:45-13:45 CM-13 event",
                events: mode,
                from: "2027-01-14",
                through: "2027-01-20",
                asOf: "2027-01-10"
            ),
            CorpusCase(
                name: "events-same-row-with-another-week-\(mode)",
                records: [
                    ["2027-W02", "2027-01-13", "", "12:45", "13:45", "CM-13", "event"],
                    ["2027-W03", "2027-01-13", "", "12:45", "13:45", "CM-13", "event"],
                ],
                events: mode
            ),
        ]
    }
}
