public import ArgumentParser
public import Core
import Messages

extension Transport: ExpressibleByArgument {}

extension SlotQuery.Order: ExpressibleByArgument {}

/// What a free time must be like.
struct SlotOptions: ParsableArguments {
    @Option(help: ArgumentHelp("At this site; may be given several times.", valueName: "id"))
    var site: [String] = []

    @Option(help: ArgumentHelp("With this person; may be given several times.", valueName: "id"))
    var person: [String] = []

    @OptionGroup var needs: NeedOptions

    @Option(help: ArgumentHelp("With somebody who has a skill, by its code.", valueName: "code"))
    var skill: String?

    @Option(help: ArgumentHelp("The first day (YYYY-MM-DD); today where none is named.", valueName: "day"))
    var from: LocalDate?

    @Option(help: ArgumentHelp("The last day (YYYY-MM-DD); four weeks on where none is named.", valueName: "day"))
    var to: LocalDate?

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

    @Flag(help: "Only where no step is in the way.")
    var stepFree = false

    @Option(help: ArgumentHelp("Where the client's way begins: the site of their municipality.", valueName: "site"))
    var near: String?

    @Option(help: ArgumentHelp("How the client comes.", valueName: "means"))
    var by: Transport = .transit

    @Option(help: ArgumentHelp("How long the client's way may take.", valueName: "minutes"))
    var within: Int?

    @Option(help: ArgumentHelp("What comes first: the date, or the client's way.", valueName: "what"))
    var order: SlotQuery.Order = .date

    /// The query that the options make.
    ///
    /// - Parameter desk: The county's desk.
    /// - Returns: The query.
    /// - Throws: ``Failure`` where they name what the county does not have, or what cannot be.
    func query(at desk: BookingDesk) throws -> SlotQuery {
        let first = from ?? desk.today
        let last = to ?? first.advanced(by: 28)
        guard first <= last else { throw Failure(.usage, .lastBeforeFirst(first, last)) }
        var query = SlotQuery(kind: try desk.kind(named: kind), days: first...last)
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
        guard earliest <= latest else { throw Failure(.usage, .outOfOrder("--after", "--before")) }
        query.hours = earliest...latest
        query.mustBeStepFree = stepFree
        query.order = order
        if let near {
            query.way = .init(from: try desk.calendar.knownSite(near), transport: by, withinMinutes: within)
        } else if within != nil || order == .way {
            throw Failure(.usage, .missing("--near"))
        }
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

extension InstanceCalendar {
    /// A site that the county has.
    func knownSite(_ name: String) throws -> Identifier<Site> {
        guard let site = site(Identifier(name)) else { throw Failure(.badInput, ArgumentTrouble.noSuchName(name)) }
        return site.id
    }

    /// A person that the county has.
    func knownCaseManager(_ name: String) throws -> Identifier<CaseManager> {
        guard let person = caseManager(Identifier(name)) else {
            throw Failure(.badInput, ArgumentTrouble.noSuchName(name))
        }
        return person.id
    }
}
