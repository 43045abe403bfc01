import ArgumentParser
import Core
import Messages

/// When and where a talk is to be, and for how long.
struct TalkOptions: ParsableArguments {
    @Option(help: ArgumentHelp("When it begins: 2027-01-11T09:00.", valueName: "time"))
    var start: MomentArgument

    @Option(help: ArgumentHelp("Where; at the site where the plan has the person then, unless named.", valueName: "id"))
    var site: String?

    @Option(help: ArgumentHelp("For so many minutes, instead of the usual.", valueName: "minutes"))
    var duration: Int?

    /// The order that the options make.
    ///
    /// - Parameters:
    ///   - person: With whom.
    ///   - desk: The county's desk.
    ///   - kind: Which kind of talk.
    ///   - minutes: How long the talk is where nobody says; the kind's own length where `nil`.
    /// - Returns: The order; at the home site where the plan has the person nowhere, so that the refusal can say why.
    /// - Throws: ``Failure``.
    func order(
        with person: Identifier<CaseManager>,
        at desk: BookingDesk,
        kind: AppointmentKind,
        minutes: Int? = nil
    ) async throws -> BookingOrder {
        let begin = try start.instant(in: desk.calendar.zone)
        let date = desk.calendar.zone.local(at: begin).date
        var query = SlotQuery(kind: kind, days: date...date)
        if let duration = duration ?? minutes {
            guard (5...480).contains(duration) else {
                throw Failure(.usage, .outOfRange("--duration", least: 5, most: 480))
            }
            query.durationMinutes = duration
        }
        if let site {
            return BookingOrder(query, with: person, at: try desk.calendar.knownSite(site), from: begin)
        }
        let free = try await desk.freeTimes(on: date...date)
        guard let place = free.site(of: person, at: begin) ?? desk.calendar.caseManager(person)?.homeSite else {
            throw Failure(.badInput, ArgumentTrouble.noSuchName(person.rawValue))
        }
        return BookingOrder(query, with: person, at: place, from: begin)
    }
}
