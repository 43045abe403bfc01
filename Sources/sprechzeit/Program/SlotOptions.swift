public import ArgumentParser
public import Core
import Messages

extension Transport: ExpressibleByArgument {}

extension SlotQuery.Order: ExpressibleByArgument {}

/// What a free time must be like, and on which days.
struct SlotOptions: ParsableArguments {
    @OptionGroup var wishes: WishOptions

    @Option(help: ArgumentHelp("The first day (YYYY-MM-DD); today where none is named.", valueName: "day"))
    var from: LocalDate?

    @Option(help: ArgumentHelp("The last day (YYYY-MM-DD); four weeks on where none is named.", valueName: "day"))
    var to: LocalDate?

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
        var query = try wishes.query(at: desk, on: first...last)
        query.order = order
        if let within, !(0...600).contains(within) {
            throw Failure(.usage, .outOfRange("--within", least: 0, most: 600))
        }
        if let near {
            query.way = .init(from: try desk.calendar.knownSite(near), transport: by, withinMinutes: within)
        } else if within != nil || order == .way {
            throw Failure(.usage, .missing("--near"))
        }
        return query
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
