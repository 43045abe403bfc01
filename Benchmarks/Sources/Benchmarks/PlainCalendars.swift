import Core
import Messages

/// The reference for feed writing: the product's calendars of weekly hours, byte for byte, without a library.
struct PlainCalendars {
    /// In the order of the product: people, sites, bodies, team.
    let texts: [String]

    init(of series: [PublishedSeries], in county: Instance, zone: Zone) {
        let words = CalendarWords(.german)
        var people: [Identifier<CaseManager>: [String]] = [:]
        var sites: [Identifier<Site>: [String]] = [:]
        var bodies: [Identifier<EmployingBody>: [String]] = [:]
        var team: [String] = []
        let employers = Dictionary(uniqueKeysWithValues: county.caseManagers.map { ($0.id, $0.employer) })
        let places = Dictionary(uniqueKeysWithValues: county.sites.map { ($0.id, $0) })
        for published in series.sorted(by: { ($0.series.first, $0.uid) < ($1.series.first, $1.uid) }) {
            guard case .hours(let hours, let holder, let kind) = published.series.subject,
                let site = published.series.site, let place = places[site], let employer = employers[holder]
            else { continue }
            let summary =
                kind == .cover
                ? words.cover(at: place.name, by: holder) : words.consultation(at: place.name, by: holder)
            let location = "\(place.name), \(place.address)"
            let entry = Self.entry(published, [summary, location, words.reference(hours.rawValue)], in: zone)
            people[holder, default: []].append(entry)
            sites[site, default: []].append(entry)
            bodies[employer, default: []].append(entry)
            team.append(entry)
        }
        texts =
            county.caseManagers.map { Self.calendar(words.calendar(of: $0.id.rawValue), people[$0.id] ?? []) }
            + county.sites.map { Self.calendar(words.calendar(of: $0.name), sites[$0.id] ?? []) }
            + county.bodies.map { Self.calendar(words.calendar(of: $0.name), bodies[$0.id] ?? []) }
            + [Self.calendar(words.calendar(of: county.county.name), team)]
    }

    private static func calendar(_ name: String, _ entries: [String]) -> String {
        head(name) + zoneDefinition + entries.joined() + "END:VCALENDAR\r\n"
    }

    private static func head(_ name: String) -> String {
        lines([
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sprechzeit//Sprechzeit//EN", "CALSCALE:GREGORIAN",
            "NAME:\(escaped(name))", "X-WR-CALNAME:\(name)", "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
            "X-PUBLISHED-TTL:PT1H",
        ])
    }

    private static func entry(_ published: PublishedSeries, _ texts: [String], in zone: Zone) -> String {
        let series = published.series
        func wall(_ date: LocalDate, _ time: TimeOfDay) -> String {
            "TZID=Europe/Berlin:\(digits("\(date)"))T\(digits("\(time)"))00"
        }
        func utc(_ instant: Instant) -> String {
            digits("\(OffsetInstant(instant: instant, offsetMinutes: 0))".prefix(19)) + "Z"
        }
        let until = utc(zone.instant(of: LocalTime(series.last, series.start)))
        let stamp = utc(published.changedAt)
        return lines(
            [
                "BEGIN:VEVENT", "UID:\(published.uid)", "DTSTAMP:\(stamp)", "LAST-MODIFIED:\(stamp)",
                "SEQUENCE:\(published.sequence)", "SUMMARY:\(escaped(texts[0]))", "LOCATION:\(escaped(texts[1]))",
                "DESCRIPTION:\(escaped(texts[2]))", "DTSTART;\(wall(series.first, series.start))",
                "DTEND;\(wall(series.first, series.end))",
                "RRULE:FREQ=WEEKLY;UNTIL=\(until);BYDAY=\(series.first.weekday.code)",
            ] + series.exceptions.map { "EXDATE;\(wall($0, series.start))" } + [
                "STATUS:CONFIRMED", "TRANSP:OPAQUE", "X-MICROSOFT-CDO-BUSYSTATUS:BUSY", "END:VEVENT",
            ]
        )
    }

    /// A date or time without what stands between its parts.
    private static func digits(_ text: some StringProtocol) -> String {
        String(decoding: text.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") }, as: UTF8.self)
    }

    private static func escaped(_ text: String) -> String {
        var escaped: [UInt8] = []
        for byte in text.utf8 {
            if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\\") {
                escaped.append(UInt8(ascii: "\\"))
            }
            escaped.append(byte)
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// Lines with their ends, the few that are longer than 73 octets folded.
    private static func lines(_ lines: [String]) -> String {
        var text = ""
        for line in lines {
            if line.utf8.count < 74 {
                text += line
            } else {
                text += folded(line)
            }
            text += "\r\n"
        }
        return text
    }

    /// A long line in several, each of which ends behind the last blank, colon or semicolon that fits.
    private static func folded(_ line: String) -> String {
        let marks = Array(" :;".utf8)
        var rest = Array(line.utf8)[...]
        var folded: [UInt8] = []
        while rest.count >= 74 {
            let room = rest.prefix(74)
            let mark = room.dropFirst().lastIndex { marks.contains($0) } ?? room.endIndex - 1
            folded += rest[...mark] + Array("\r\n ".utf8)
            rest = rest[(mark + 1)...]
        }
        return String(decoding: folded + rest, as: UTF8.self)
    }

    private static let zoneDefinition = lines([
        "BEGIN:VTIMEZONE", "TZID:Europe/Berlin", "BEGIN:DAYLIGHT", "TZNAME:CEST", "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200", "DTSTART:19810329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "TZNAME:CET", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "DTSTART:19961027T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
    ])
}
