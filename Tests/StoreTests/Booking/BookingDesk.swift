import Core
import Postgres
import Store
import TestKit

/// Somebody who does at random what can be done at a desk, and notes what it was told.
struct BookingDesk {
    private(set) var deeds: [Deed] = []
    private let ledger: Ledger
    private let database: Database
    private var generator: SeededGenerator
    private let name: String

    init(_ number: Int, seed: UInt64, in database: Database, sharing ledger: Ledger) {
        generator = SeededGenerator(seed: seed &+ UInt64(number) &* 1_000_003)
        name = "desk \(number)"
        self.database = database
        self.ledger = ledger
    }

    /// Does some things, one after another.
    mutating func work(times: Int) async throws {
        for request in 0..<times {
            guard let key = RequestKey("\(name), \(request)") else { preconditionFailure("No key.") }
            let deed = try await deed(wish(), key: key)
            ledger.note(deed.answer)
            deeds.append(deed)
        }
    }

    /// Lets a wish be fulfilled or refused.
    private func deed(_ wish: Deed.Wish, key: RequestKey) async throws -> Deed {
        let began = try await database.writeAtOnce { try $0.count() }
        do {
            let (answer, decided) = try await database.write { connection in
                (try connection.fulfil(wish, key: key), try connection.count())
            }
            let ended = try await database.writeAtOnce { try $0.count() }
            return Deed(wish: wish, answer: answer, began: began, decided: decided, ended: ended)
        } catch let refusal as BookingRefusal {
            let ended = try await database.writeAtOnce { try $0.count() }
            return Deed(wish: wish, answer: .refusal(refusal), began: began, decided: ended, ended: ended)
        }
    }

    /// Books, or wants something of an appointment of one's own or of somebody else's.
    private mutating func wish() -> Deed.Wish {
        let order = order()
        let code = AppointmentCode(random: generator.next())
        let choice = Int.random(in: 0..<24, using: &generator)
        if choice < 2, let ended = ledger.ended(using: &generator) { return .undo(ended) }
        guard choice < 18, let code = ledger.open(using: &generator) else { return .book(order, code) }
        switch choice - 2 {
        case 0..<3: return .move(code, order)
        case 3..<5: return .change(code, .confirm)
        case 5: return .change(code, .release)
        case 6..<9: return .change(code, .cancelByClient)
        case 9: return .change(code, .cancelByService)
        case 10: return .change(code, .keep)
        case 11: return .undo(code)
        case 12..<15: return .interpret(code, Bool.random(using: &generator) ? interpreter() : nil)
        default: return loss()
        }
    }

    /// An interpreter calls off what they were asked for in an hour, or is away for a quarter of one.
    private mutating func loss() -> Deed.Wish {
        let isAway = Int.random(in: 0..<20, using: &generator) == 0
        let start = start()
        return .lose(
            interpreter(),
            start..<start.advanced(bySeconds: isAway ? 900 : 3_600),
            isAway: isAway,
            findsAnother: Bool.random(using: &generator)
        )
    }

    /// One of few times, so that desks get into one another's way.
    private mutating func order() -> BookingOrder {
        let query = SlotQuery(kind: BookingCounty.kind, days: BookingCounty.plan.days)
        let hold: Int64? = Bool.random(using: &generator) ? 600 : nil
        var order = BookingOrder(query, with: person(), at: "S-MOE", from: start(), holdSeconds: hold)
        order.query.channel = Int.random(in: 0..<3, using: &generator) > 0 ? .onSite : .phone
        if Int.random(in: 0..<3, using: &generator) > 0 {
            order.query.language = InterpretedCounty.tigrinya
            order.query.mayBeInterpreted = true
        }
        return order
    }

    private mutating func start() -> Instant {
        let quarter = Int64.random(in: 0..<9, using: &generator)
        let date = CrowdedCounty.dates[Int.random(in: 0..<CrowdedCounty.dates.count, using: &generator)]
        return BookingCounty.instant(date, "09:00").advanced(bySeconds: quarter * 900)
    }

    private mutating func person() -> Identifier<CaseManager> {
        CrowdedCounty.people[Int.random(in: 0..<CrowdedCounty.people.count, using: &generator)]
    }

    private mutating func interpreter() -> Identifier<Interpreter> {
        CrowdedCounty.interpreters[Int.random(in: 0..<CrowdedCounty.interpreters.count, using: &generator)]
    }
}
