import Core
import Testing

/// Every kind of slip that one change of a text can make.
func slips() throws -> [Slip] {
    func day(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }
    func time(_ text: String) throws -> TimeOfDay { try #require(TimeOfDay(text)) }
    let siteKinds = ["permanent", "weekly", "being_set_up"]
    return [
        // Names
        Slip("leave_2027.csv", 3, "leave_id", "K1,L2", "K1,L1", .duplicate("L1", firstLine: 2)),
        Slip("sites.csv", 2, "ags", "S-A,M1", "S-A,M3", .unknownIdentifier("M3", suggestion: nil)),
        Slip("sites.csv", 2, "host_body", "Altstadt,B-A", "Altstadt,X", .unknownIdentifier("X", suggestion: nil)),
        Slip("case_managers.csv", 2, "home_site", "B-K,S-A", "B-K,S-a", .unknownIdentifier("S-a", suggestion: "S-A")),
        Slip("bookings.csv", 2, "county_id", "K1,K01", "K2,K01", .unknownIdentifier("K2", suggestion: nil)),
        Slip("team_events.csv", 3, "attendance", "body:B-K", "body:B-Q", .unknownIdentifier("B-Q", suggestion: "B-A")),
        Slip("team_events.csv", 3, "attendance", "body:B-K", "team:B-K", .badInvitation("team:B-K")),
        Slip("team_events.csv", 2, "site_id", "online,", "online,S-A", .mustBeEmpty("S-A")),
        Slip("team_events.csv", 3, "site_id", "onsite,S-A", "onsite,", .empty),
        Slip("leave_2027.csv", 2, "leave_id", "L1", "L|1", .unusableIdentifier("L|1")),
        Slip("cover_rules.csv", 4, "body_id", "S-N,cover", "S-A,cover", .duplicate("B-A, S-A", firstLine: 3)),
        Slip("travel_transit.csv", 3, "from_site", "S-N,S-A", "S-A,S-N", .duplicate("S-A, S-N", firstLine: 2)),
        // Dates and times
        Slip("leave_2027.csv", 2, "start_date", "2027-01-04", "0000-01-04", .noSuchDate("0000-01-04")),
        Slip("leave_2027.csv", 2, "start_date", "2027-01-04", "2027-02-29", .noSuchDate("2027-02-29")),
        Slip(
            "leave_2027.csv",
            2,
            "end_date",
            "2027-01-08",
            "2027-01-03",
            .lastBeforeFirst(first: try day("2027-01-04"), last: try day("2027-01-03"))
        ),
        Slip(
            "sites.csv",
            3,
            "active_to",
            "2027-12-31",
            "2023-12-31",
            .lastBeforeFirst(first: try day("2024-01-01"), last: try day("2023-12-31"))
        ),
        Slip("onsite_hours.csv", 3, "start", "09:00,11:00", "9:00,11:00", .noSuchTime("9:00")),
        Slip(
            "onsite_hours.csv",
            3,
            "end",
            "09:00,11:00",
            "09:00,09:00",
            .endNotAfterStart(start: try time("09:00"), end: try time("09:00"))
        ),
        Slip(
            "onsite_hours.csv",
            4,
            "weekday",
            "TU,2027-03-02",
            "WE,2027-03-02",
            .weekdayDiffers(stated: .wednesday, date: try day("2027-03-02"))
        ),
        Slip(
            "bookings.csv",
            2,
            "created_at",
            "2027-01-04T01:46:21+01:00",
            "2027-01-04 01:46",
            .noSuchInstant("2027-01-04 01:46")
        ),
        Slip("bookings.csv", 3, "cancelled_at", "2027-01-05T09", "2027-01-03T09", .cancelledBeforeCreated),
        Slip(
            "leave_2027.csv",
            4,
            "start_date",
            "2027-02-01,2027-02-01,pm",
            "2027-02-01,2027-02-01,full",
            .overlappingLeave(Identifier("CM-1"), days: try day("2027-02-01")...day("2027-02-01"), firstLine: 3)
        ),
        // Numbers
        Slip(
            "travel_car.csv",
            3,
            "minutes",
            "S-A,S-N,20",
            "S-A,S-N,-20",
            .outOfRange("-20", minimum: 0, maximum: 1_440)
        ),
        Slip("travel_car.csv", 3, "minutes", "S-A,S-N,20", "S-A,S-N,20.5", .notWholeNumber("20.5")),
        Slip(
            "travel_car.csv",
            3,
            "minutes",
            "S-A,S-N,20",
            "S-A,S-N,99999999999999999999",
            .outOfRange("99999999999999999999", minimum: 0, maximum: 1_440)
        ),
        Slip("travel_car.csv", 2, "minutes", "S-A,S-A,0", "S-A,S-A,1", .journeyWithinSite(minutes: 1)),
        Slip("case_managers.csv", 2, "fte", "S-A,1,", "S-A,2.1,", .outOfRange("2.1", minimum: 0, maximum: 2)),
        Slip("case_managers.csv", 2, "fte", "S-A,1,", "S-A,\"1,0\",", .notDecimalNumber("1,0")),
        Slip(
            "demand.csv",
            2,
            "share_of_municipality",
            "0.6",
            "0.6000000000001",
            .tooManyPlaces("0.6000000000001", limit: 9)
        ),
        Slip("onsite_hours.csv", 2, "staff_needed", "12:00,2", "12:00,0", .outOfRange("0", minimum: 1, maximum: 999)),
        // Words
        Slip(
            "municipalities.csv",
            3,
            "kim_site_kind",
            "weekly",
            "monthly",
            .unknownWord("monthly", allowed: siteKinds)
        ),
        Slip("case_managers.csv", 2, "drives_car", "1,yes", "1,ja", .unknownWord("ja", allowed: ["yes", "no"])),
        Slip(
            "sites.csv",
            3,
            "site_kind",
            "B-K,weekly",
            "B-K,permanent",
            .siteKindDiffers(site: .permanent, municipality: .weekly)
        ),
        Slip("case_managers.csv", 2, "languages", "de|ar", "de||ar", .badList(entry: "")),
        Slip("case_managers.csv", 2, "languages", "de|ar", "de|de", .badList(entry: "de")),
        Slip("case_managers.csv", 2, "display_name", "Fachkraft Ahorn", "", .empty),
        Slip(
            "case_managers.csv",
            2,
            "working_pattern",
            "TU 08:00-16:00",
            "TU 08:00-07:00",
            .badPattern(part: "TU 08:00-07:00")
        ),
        Slip(
            "team_events.csv",
            3,
            "rrule",
            "MONTHLY;BYDAY=1MO",
            "DAILY",
            .badRecurrence(.unsupportedFrequency("DAILY"))
        ),
        Slip(
            "counties.csv",
            2,
            "timezone",
            "Europe/Berlin",
            "Europe/Paris",
            .otherTimeZone("Europe/Paris", folder: "Europe/Berlin")
        ),
        // Records
        Slip("holidays.csv", 2, nil, "Neujahr", "Neu\"jahr", .strayQuote),
        Slip("closures.csv", 2, nil, "between the years", "\"between the years", .unclosedQuote),
        Slip("closures.csv", 2, nil, "between the years", "between\rthe years", .bareCarriageReturn),
        Slip("holidays.csv", 3, nil, "Karfreitag", "Karfreitag,Ostern", .wrongFieldCount(expected: 3, found: 4)),
        Slip("holidays.csv", 3, "name", "Karfreitag", "Kar\0freitag", .nulCharacter),
        Slip(
            "holidays.csv",
            3,
            nil,
            "Karfreitag",
            String(repeating: "k", count: 1 << 20),
            .fieldTooLong(limit: 65_536)
        ),
        // instance.json
        Slip("instance.json", 4, nil, "small\",", "small\"", .malformedJSON(.invalidSyntax)),
        Slip("instance.json", 4, nil, "plan_year", "name", .malformedJSON(.repeatedKey)),
        Slip("instance.json", 22, "rules.break2_minutes", "  \"break2_minutes\": 45,\n", "", .missingKey),
        Slip("instance.json", 3, "name", "small", "sm\\u0000all", .nulCharacter),
        Slip(
            "instance.json",
            2,
            "form",
            "instance/1",
            "instance/2",
            .unknownForm("consultation-hours-instance/2", supported: "consultation-hours-instance/1")
        ),
        Slip("instance.json", 1, "name", "\"name\": \"small\",\n", "", .missingKey),
        Slip(
            "instance.json",
            13,
            "rows.holidays",
            "\"holidays\": 2",
            "\"holidays\": 3",
            .rowCount(file: "holidays.csv", stated: 3, found: 2)
        ),
        Slip("instance.json", 27, "rules.half_day_split", "12:30", "12.30", .wrongJSONValue(expected: .timeOfDay)),
        Slip(
            "instance.json",
            29,
            "rules.max_work_minutes_per_day",
            "600",
            "-1",
            .wrongJSONValue(expected: .wholeNumber(minimum: 0, maximum: 1_440))
        ),
    ]
}
