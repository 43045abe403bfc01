import Core

extension BoundaryCases {
    /// What is written in the fields of a record: FORM, UNKNOWN_ID, WEEK, DUPLICATE, PERIOD.
    static let writing =
        fields.map { name, fields in
            CorpusCase(
                name: "writing-" + name,
                records: [good, fields],
                from: LocalDate(year: 2027, month: 1, day: 11),
                through: LocalDate(year: 2027, month: 1, day: 17)
            )
        } + [
            CorpusCase(name: "writing-nothing", records: []),
            CorpusCase(name: "writing-no-date", records: [changed(1, "morgen")]),
            CorpusCase(
                name: "writing-nothing-in-a-week",
                records: [],
                from: LocalDate(year: 2027, month: 1, day: 11),
                through: LocalDate(year: 2027, month: 1, day: 17)
            ),
            CorpusCase(name: "writing-days-by-the-rows", records: [good]),
            CorpusCase(name: "writing-days-by-a-broken-row", records: [good, changed(1, "2027-01-25", 3, "9:00")]),
            CorpusCase(
                name: "writing-first-day-given",
                records: [good],
                from: LocalDate(year: 2027, month: 1, day: 12)
            ),
            CorpusCase(
                name: "writing-last-day-given",
                records: [good],
                through: LocalDate(year: 2027, month: 1, day: 12)
            ),
        ]

    private static let good = ["2027-W02", "2027-01-12", "S-WES", "14:00", "16:00", "CM-13", "onsite"]

    private static func changed(_ index: Int, _ text: String, _ other: Int? = nil, _ otherText: String = "") -> [String]
    {
        var fields = good
        fields[index] = text
        if let other { fields[other] = otherText }
        return fields
    }

    private static let fields: [(String, [String])] = [
        ("six-fields", Array(good.dropLast())),
        ("eight-fields", good + [""]),
        ("empty-date", changed(1, "")),
        ("no-such-date", changed(1, "2027-02-29")),
        ("short-date", changed(1, "2027-1-12")),
        ("date-with-blank", changed(1, " 2027-01-12")),
        ("time-without-zero", changed(3, "9:00")),
        ("start-at-midnight", changed(3, "00:00")),
        ("start-at-24", changed(3, "24:00", 4, "24:00")),
        ("end-at-24", changed(4, "24:00")),
        ("end-after-24", changed(4, "24:01")),
        ("minute-60", changed(4, "15:60")),
        ("hour-25", changed(4, "25:00")),
        ("seconds", changed(4, "16:00:00")),
        ("end-equals-start", changed(4, "14:00")),
        ("end-a-minute-after", changed(4, "14:01")),
        ("end-before-start", changed(4, "13:59")),
        ("kind-in-capitals", changed(6, "Onsite")),
        ("no-kind", changed(6, "")),
        ("unknown-person", changed(5, "CM-99")),
        ("person-in-small-letters", changed(5, "cm-13")),
        ("no-person", changed(5, "")),
        ("unknown-site", changed(2, "S-XYZ")),
        ("no-site-onsite", changed(2, "")),
        ("no-site-office", changed(2, "", 6, "office")),
        ("no-site-event", changed(2, "", 6, "event")),
        ("unknown-site-event", changed(2, "S-XYZ", 6, "event")),
        ("wrong-week", changed(0, "2027-W03")),
        ("week-without-w", changed(0, "2027-02")),
        ("no-week", changed(0, "")),
        ("wrong-week-and-kind", changed(0, "2027-W03", 6, "Onsite")),
        ("wrong-week-and-time", changed(0, "2027-W03", 3, "14")),
        ("same-row-twice", good),
        ("same-row-with-another-week", changed(0, "2027-W03")),
        ("same-time-another-kind", changed(6, "office")),
        ("side-by-side", changed(3, "16:00", 4, "16:30")),
        ("day-before", changed(1, "2027-01-10", 0, "2027-W01")),
        ("first-day", changed(1, "2027-01-11")),
        ("last-day", changed(1, "2027-01-17")),
        ("day-after", changed(1, "2027-01-18", 0, "2027-W03")),
        ("last-days-of-week-53", changed(1, "2027-01-01", 0, "2026-W53")),
        ("week-1-on-new-year", changed(1, "2027-01-01", 0, "2027-W01")),
    ]
}
