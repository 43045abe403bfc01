import ArgumentParser
import Core
import Messages

/// What a time must be like, whatever its day.
struct WishOptions: ParsableArguments {
    @Option(help: ArgumentHelp("At this site; may be given several times.", valueName: "id"))
    var site: [String] = []

    @Option(help: ArgumentHelp("With this person; may be given several times.", valueName: "id"))
    var person: [String] = []

    @OptionGroup var needs: NeedOptions

    @Option(help: ArgumentHelp("With somebody who has a skill, by its code.", valueName: "code"))
    var skill: String?

    @Option(help: ArgumentHelp("On a day of the week: MO, TU, …; may be given several times.", valueName: "day"))
    var weekday: [String] = []

    @Option(help: ArgumentHelp("Not before a time of day (HH:MM).", valueName: "time"))
    var after: String?

    @Option(help: ArgumentHelp("Over by a time of day (HH:MM).", valueName: "time"))
    var before: String?

    @Option(help: ArgumentHelp("Of a kind of appointment: first, follow-up, short, binding.", valueName: "kind"))
    var kind: String?

    @Option(help: ArgumentHelp("For so many minutes, instead of the kind's own.", valueName: "minutes"))
    var duration: Int?

    /// The query that the options make.
    ///
    /// - Parameters:
    ///   - desk: The county's desk.
    ///   - days: Its days.
    /// - Returns: The query.
    /// - Throws: ``Failure`` where they name what the county does not have, or what cannot be.
    func query(at desk: BookingDesk, on days: ClosedRange<LocalDate>) throws -> SlotQuery {
        var query = SlotQuery(kind: try desk.kind(named: kind), days: days)
        if let duration {
            guard (5...480).contains(duration) else {
                throw Failure(.usage, .outOfRange("--duration", least: 5, most: 480))
            }
            query.durationMinutes = duration
        }
        if !site.isEmpty { query.sites = Set(try site.map(desk.calendar.knownSite)) }
        if !person.isEmpty { query.caseManagers = Set(try person.map(desk.calendar.knownCaseManager)) }
        try needs.apply(to: &query)
        query.skill = skill.map { Skill(code: $0) }
        if !weekday.isEmpty { query.weekdays = Set(try weekday.map(Self.weekday)) }
        let earliest = try after.map { try Self.time($0) } ?? .midnight
        let latest = try before.map { try Self.time($0) } ?? .endOfDay
        guard earliest < latest else { throw Failure(.usage, .outOfOrder("--after", "--before")) }
        query.hours = earliest...latest
        return query
    }

    private static func weekday(_ text: String) throws -> Weekday {
        guard let weekday = Weekday(code: text.uppercased()) else {
            throw Failure(.usage, .notReadable("--weekday", text))
        }
        return weekday
    }

    private static func time(_ text: String) throws -> TimeOfDay {
        guard let time = TimeOfDay(text) else { throw Failure(.usage, .notReadable("--after, --before", text)) }
        return time
    }
}
