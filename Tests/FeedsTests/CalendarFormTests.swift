import Core
import Messages
import TestKit
import Testing

@testable import Feeds

/// The calendars of a random county and its random plan.
private func calendars(seed: UInt64) async throws -> [CalendarFile] {
    let county = RandomCounty(seed: seed)
    let series = CalendarSeries.series(of: county.plan, in: InstanceCalendar(county.instance, zone: berlin))
    let words = CalendarWords(seed.isMultiple(of: 2) ? .german : .english)
    return try await CalendarSet(of: published(series), in: county.instance, zone: berlin, words: words).files
}

@Test(arguments: 0..<15 as Range<UInt64>)
func everyLineIsFoldedWithinSeventyFiveOctets(seed: UInt64) async throws {
    for file in try await calendars(seed: seed) {
        #expect(file.text.hasSuffix("END:VCALENDAR\r\n"), "seed \(seed), \(file.path)")
        for line in ContentLine.physicalLines(of: file.text) {
            let place: Comment = "seed \(seed), \(file.path): \(String(decoding: line, as: UTF8.self))"
            #expect((1...75).contains(line.count), place)
            #expect(!line.allSatisfy { $0 == 0x20 }, place)
            #expect(String(validating: line, as: UTF8.self) != nil, place)
        }
    }
}

@Test(arguments: 0..<15 as Range<UInt64>)
func noControlCharacterGetsIntoACalendar(seed: UInt64) async throws {
    for file in try await calendars(seed: seed) {
        let lines = ContentLine.physicalLines(of: file.text).map { String(decoding: $0, as: UTF8.self) }
        let controls = lines.joined().unicodeScalars.filter {
            $0.properties.generalCategory == .control || $0 == "\u{FEFF}"
        }
        #expect(controls.isEmpty, "seed \(seed), \(file.path)")
    }
}

@Test(arguments: 0..<15 as Range<UInt64>)
func aCalendarBeginsWithItsHeadAndOneZone(seed: UInt64) async throws {
    for file in try await calendars(seed: seed) {
        let calendar = try ReadCalendar(file.text)
        #expect(
            calendar.head.map(\.name) == [
                "VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "REFRESH-INTERVAL", "X-PUBLISHED-TTL",
            ],
            "seed \(seed), \(file.path)"
        )
        #expect(calendar.head["NAME"].map(\.text) == calendar.head["X-WR-CALNAME"].map(\.text))
        #expect(calendar.head["REFRESH-INTERVAL"].map(\.value) == calendar.head["X-PUBLISHED-TTL"].map(\.value))
        #expect(calendar.zones == 1)
    }
}

/// What an entry holds, in order; no name or address that somebody typed adds a line.
private let entryLines = [
    "UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "SUMMARY", "LOCATION", "DESCRIPTION", "DTSTART", "DTEND", "RRULE",
    "EXDATE", "STATUS", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS",
]

@Test(arguments: 0..<15 as Range<UInt64>)
func anEntryHasEveryLineOnceButExceptions(seed: UInt64) async throws {
    for file in try await calendars(seed: seed) {
        for entry in try ReadCalendar(file.text).entries {
            let place: Comment = "seed \(seed), \(file.path): \(entry)"
            #expect(entry.map(\.name).removingRepetitions == entryLines.filter { !entry[$0].isEmpty }, place)
            for name in entryLines where name != "EXDATE" {
                #expect(entry[name].count == 1 || (name == "RRULE" && entry[name].isEmpty), place)
            }
            #expect(entry["RRULE"].count == 1 || entry["EXDATE"].isEmpty, place)
            #expect(entry["DTSTAMP"].map(\.value) == entry["LAST-MODIFIED"].map(\.value), place)
            #expect(entry["SUMMARY"].allSatisfy { !$0.text.isEmpty }, place)
            #expect(
                entry["TRANSP"][0].value == "OPAQUE" ? entry.last?.value == "BUSY" : entry.last?.value == "FREE",
                place
            )
        }
    }
}

@Test(arguments: 0..<15 as Range<UInt64>)
func wallTimesNameTheirZoneAndRulesEndInUTC(seed: UInt64) async throws {
    for file in try await calendars(seed: seed) {
        for entry in try ReadCalendar(file.text).entries {
            let place: Comment = "seed \(seed), \(file.path): \(entry)"
            for line in entry["DTSTART"] + entry["DTEND"] + entry["EXDATE"] {
                #expect(line.parameters == ["TZID=Europe/Berlin"], place)
                #expect(line.value.wholeMatch(of: /\d{8}T\d{4}00/) != nil, place)
            }
            #expect(entry["DTSTART"][0].value < entry["DTEND"][0].value, place)
            for rule in entry["RRULE"] {
                #expect(rule.value.contains(/;UNTIL=\d{8}T\d{6}Z/), place)
                #expect(!rule.value.contains("COUNT"), place)
            }
        }
    }
}

@Test(arguments: 0..<15 as Range<UInt64>)
func anEntryIsTheSameInEveryCalendarAndLikeNoOther(seed: UInt64) async throws {
    let unseen: Set = ["UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE"]
    var entries: [String: [ContentLine]] = [:]
    for file in try await calendars(seed: seed) {
        let calendar = try ReadCalendar(file.text)
        for entry in calendar.entries {
            let known = entries.updateValue(entry, forKey: entry["UID"][0].value)
            #expect(known == nil || known == entry, "seed \(seed), \(file.path)")
        }
        #expect(Set(calendar.entries.map { $0["UID"] }).count == calendar.entries.count, "seed \(seed), \(file.path)")
        let seen = calendar.entries.map { $0.filter { !unseen.contains($0.name) } }
        #expect(Set(seen).count == seen.count, "seed \(seed), \(file.path)")
    }
}

@Test(arguments: 0..<15 as Range<UInt64>)
func theSameSeriesMakeTheSameBytesInAnyOrder(seed: UInt64) async throws {
    let county = RandomCounty(seed: seed)
    let series = published(
        CalendarSeries.series(of: county.plan, in: InstanceCalendar(county.instance, zone: berlin))
    )
    var generator = SeededGenerator(seed: seed)
    let words = CalendarWords(.german)
    let once = try await CalendarSet(of: series, in: county.instance, zone: berlin, words: words)
    let again = try await CalendarSet(
        of: series.shuffled(using: &generator),
        in: county.instance,
        zone: berlin,
        words: words
    )
    #expect(once.files == again.files, "seed \(seed)")
}

@Test func aCalendarNeedsTheZoneItCanDefine() async throws {
    await #expect(throws: UndefinedZone(identifier: "Europe/London")) {
        let london = try Zone(identifier: "Europe/London", file: zoneFile("Europe/London"))
        _ = try await CalendarSet(of: [], in: smallCounty, zone: london, words: CalendarWords(.german))
    }
}

extension [String] {
    /// The elements, each run of the same one once.
    fileprivate var removingRepetitions: [String] {
        reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
}
