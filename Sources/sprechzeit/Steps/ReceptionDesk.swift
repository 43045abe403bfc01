import Core
import Messages
import Reception

/// What the reception's session asks of the county: each effect done, and its answer.
struct ReceptionDesk: Sendable {
    let desk: BookingDesk

    /// The database's date.
    var today: LocalDate { desk.today }

    /// What is said at this desk.
    var words: ReceptionWords {
        ReceptionWords(desk.words.language, of: desk.calendar.instance, zone: desk.calendar.zone)
    }

    /// What becomes of the state at this desk.
    var reducer: ReceptionReducer {
        get throws {
            ReceptionReducer(
                desk.calendar.instance,
                kind: try desk.kind(named: nil),
                interpreted: desk.interpretedLanguages
            )
        }
    }

    /// The same desk in the county and on the day as they are by now.
    func renewed() async throws -> ReceptionDesk {
        ReceptionDesk(desk: try await desk.renewed())
    }

    /// Does what a session asks for.
    ///
    /// - Parameters:
    ///   - effect: What is to be done; the end of the session is nothing to do.
    ///   - key: The request's name, by which its outcome can be looked up.
    /// - Returns: What came of it.
    /// - Throws: What the database says; a refusal is an answer.
    func perform(_ effect: ReceptionEffect, key: RequestKey = Self.newKey()) async throws -> ReceptionAnswer? {
        do {
            switch effect {
            case .readDay(let date, let site):
                let date = date ?? desk.today
                return .day(try await desk.appointments(on: date...date, at: site, with: nil))
            case .readWeek(let date, let query, let site): return try await week(of: date, for: query, at: site)
            case .find(let query): return try await find(query)
            case .hold(let slot, let query):
                let order = BookingOrder(
                    query,
                    with: slot.caseManager,
                    at: slot.site,
                    from: slot.period.lowerBound,
                    holdSeconds: BookingOrder.holdSeconds
                )
                return .held(try await desk.book(order, key: key))
            case .move(let code, let slot, let query):
                let order = BookingOrder(
                    query,
                    with: slot.caseManager,
                    at: slot.site,
                    from: slot.period.lowerBound
                )
                return .changed(try await desk.move(code, to: order, key: key))
            case .apply(let event, let code):
                return .changed(try await desk.apply(event, to: code, key: key))
            case .undo(let code): return .changed(try await desk.undo(code, key: key))
            case .slip(let code, let language): return .slip(try await slip(code, in: language))
            case .printUndecided(let code, let language):
                return .slip(try await slip(code, in: language, isDecided: true))
            case .client(let effect): return try await perform(effect, key: key)
            case .lock(let effect): return .lock(try await desk.perform(effect))
            case .quit: return nil
            }
        } catch let declined as DeclinedBooking {
            return .refused(declined.refusal, instead: declined.instead)
        }
    }

    private func find(_ query: SlotQuery) async throws -> ReceptionAnswer {
        let last = desk.today.advanced(by: query.kind.horizonDays)
        let free = try await desk.freeTimes(on: query.days.lowerBound...max(query.days.upperBound, last))
        let slots = free.slots(matching: query, limit: Self.mostSlots)
        guard slots.isEmpty else { return .found(slots, instead: []) }
        let relaxations = free.relaxations(of: query, through: last)
        return .found([], instead: relaxations.map { ReceptionAnswer.Relaxation(wish: $0.wish, slot: $0.slot) })
    }

    /// The working week of a date at a site; at that of the search, or the county's first one, where none is named.
    private func week(
        of date: LocalDate,
        for query: SlotQuery,
        at site: Identifier<Site>?
    ) async throws -> ReceptionAnswer {
        let sites = desk.calendar.instance.sites
        guard let site = site ?? query.sites?.min() ?? query.way?.from ?? sites.first?.id else {
            return .found([], instead: [])
        }
        let free = try await desk.freeTimes(on: date.isoWeek.days)
        return .week(free.week(of: date, at: site, for: query))
    }

    /// A key for a request that nobody has sent yet.
    static func newKey() -> RequestKey {
        RequestKey(random: .random(in: 0 ... .max))
    }

    private static let mostSlots = 200
}
