import Core
import Messages
import Reception

/// What the reception's session asks of the county: each effect done, and its answer.
struct ReceptionDesk: Sendable {
    let desk: BookingDesk
    /// The desk's site; the whole county where `nil`.
    let site: Identifier<Site>?

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
        ReceptionDesk(desk: try await desk.renewed(), site: site)
    }

    /// Does what a session asks for.
    ///
    /// - Parameter effect: What is to be done; the end of the session is nothing to do.
    /// - Returns: What came of it.
    /// - Throws: What the database says; a refusal is an answer.
    func perform(_ effect: ReceptionEffect) async throws -> ReceptionAnswer? {
        do {
            switch effect {
            case .readDay:
                return .day(try await desk.appointments(on: desk.today...desk.today, at: site, with: nil))
            case .find(let query): return try await find(query)
            case .hold(let slot, let query):
                let order = BookingOrder(
                    query,
                    with: slot.caseManager,
                    at: slot.site,
                    from: slot.period.lowerBound,
                    holdSeconds: BookingOrder.holdSeconds
                )
                return .held(try await desk.book(order, key: newKey()))
            case .apply(let event, let code):
                return .changed(try await desk.apply(event, to: code, key: newKey()))
            case .undo(let code): return .changed(try await desk.undo(code, key: newKey()))
            case .client(let effect): return .client(try await perform(effect, key: newKey()))
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

    private func newKey() -> RequestKey {
        RequestKey(random: .random(in: 0 ... .max))
    }

    private static let mostSlots = 200
}
