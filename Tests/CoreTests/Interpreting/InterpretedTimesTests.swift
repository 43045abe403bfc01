import Core
import TestKit
import Testing

/// Free times with interpreters, and the interpreter who cancels.
@Suite struct InterpretedTimesTests {
    typealias Free = FreeTimesTests

    static let tigrinya = SpokenLanguage(code: "ti")

    static func interpreter(
        _ id: Identifier<Interpreter>,
        _ kind: InterpreterKind,
        lead days: Int = 0,
        _ pattern: String = "MO 08:00-18:00;WE 08:00-18:00"
    ) throws -> Interpreter {
        Interpreter(
            id: id,
            displayName: "",
            kind: kind,
            leadDays: days,
            languages: [tigrinya],
            pattern: try WorkingPattern(parsing: pattern)
        )
    }

    private func free(
        _ interpreters: [Interpreter],
        taken occupancies: [Occupancy] = [],
        at now: Instant = Free.instant("2027-01-02", "10:00"),
        plan: Plan = Free.plan
    ) -> FreeTimes {
        FreeTimes(
            Free.calendar,
            hours: BookingHours(plan, in: berlin),
            occupancies: occupancies,
            interpreters: interpreters,
            at: now
        )
    }

    private var query: SlotQuery {
        var query = Free.query
        query.language = Self.tigrinya
        query.mayBeInterpreted = true
        query.caseManagers = [Free.ahorn]
        return query
    }

    private func reason(_ free: FreeTimes, _ query: SlotQuery) -> Obstacle? {
        free.obstacle(at: Free.instant("2027-01-04", "09:30"), with: Free.ahorn, site: nil, to: query)
    }

    @Test func everyReasonWhyNobodyInterpretsIsFound() throws {
        let pool = try Self.interpreter(Identifier("I-POOL"), .pool, lead: 7)
        let phone = try Self.interpreter(Identifier("I-TEL"), .phone, "MO 10:00-12:00")
        let staff = try Self.interpreter(Identifier("I-STAFF"), .staff)
        var away = staff
        away.absences = [Free.instant("2027-01-04", "10:00")..<Free.instant("2027-01-04", "10:01")]
        let talk = Free.instant("2027-01-04", "10:30")..<Free.instant("2027-01-04", "10:31")
        let busy = Occupancy(.interpreter(Identifier("I-STAFF")), during: talk, heldUntil: nil)
        var binding = query
        binding.kind.needsSworn = true
        var direct = query
        direct.mayBeInterpreted = false
        #expect(reason(free([]), query) == .noInterpreter(Self.tigrinya, .nobody))
        #expect(reason(free([pool, staff]), binding) == .noInterpreter(Self.tigrinya, .notSworn))
        #expect(
            reason(free([pool]), query)
                == .noInterpreter(Self.tigrinya, .tooShortNotice(first: day("2027-01-09")))
        )
        #expect(reason(free([pool, phone]), query) == .noInterpreter(Self.tigrinya, .notThere))
        #expect(reason(free([away]), query) == .noInterpreter(Self.tigrinya, .notThere))
        #expect(reason(free([staff, pool], taken: [busy]), query) == .noInterpreter(Self.tigrinya, .busy))
        #expect(reason(free([staff]), query) == nil)
        #expect(reason(free([staff]), direct) == .doesNotSpeak(Self.tigrinya))
    }

    @Test func timesTellWithWhom() throws {
        let interpreters = [
            try Self.interpreter(Identifier("I-TEL"), .phone),
            try Self.interpreter(Identifier("I-POOL"), .pool, lead: 7),
            try Self.interpreter(Identifier("I-STAFF"), .staff, "MO 09:00-10:00"),
        ]
        var query = query
        query.days = day("2027-01-04")...day("2027-01-04")
        let slots = free(interpreters).slots(matching: query, limit: 3)
        #expect(slots.map(\.interpreter) == [Identifier("I-STAFF"), Identifier("I-TEL"), Identifier("I-TEL")])
        query.language = SpokenLanguage(code: "ar")
        #expect(free(interpreters).slots(matching: query, limit: 1).map(\.interpreter) == [nil], "Ahorn speaks it.")
    }

    @Test func whoFindsNothingHearsThatAnInterpreterWouldHelp() throws {
        var direct = query
        direct.mayBeInterpreted = false
        let free = free([try Self.interpreter(Identifier("I-TEL"), .phone)])
        #expect(free.slots(matching: direct, limit: 1).isEmpty)
        let relaxations = free.relaxations(of: direct, through: day("2027-01-31"))
        #expect(relaxations.first?.wish == .interpreter)
        #expect(relaxations.first?.slot.interpreter?.rawValue == "I-TEL")
    }

    @Test(arguments: 0..<50 as Range<UInt64>) func aTimeIsOfferedExactlyIfSomebodyInterprets(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let patterns = ["MO 08:00-10:00;MO 10:00-12:00", "MO 09:30-16:00", "TU 08:00-16:00/even", "MO 08:00-18:00/odd"]
        let kinds = InterpreterKind.allCases
        let interpreters = try (0..<4).map { number in
            try Self.interpreter(
                Identifier("I-\(number)"),
                kinds.randomElement(using: &generator) ?? .pool,
                lead: Int.random(in: 0...10, using: &generator),
                patterns.randomElement(using: &generator) ?? ""
            )
        }
        let taken = interpreters.flatMap { interpreter in
            ["2027-01-04", "2027-01-11", "2027-01-26"].map { date in
                let start = Free.instant(date, "08:00").advanced(bySeconds: .random(in: 0..<28_800, using: &generator))
                return Occupancy(
                    .interpreter(interpreter.id),
                    during: start..<start.advanced(bySeconds: 3_600),
                    heldUntil: nil
                )
            }
        }
        var query = query
        query.caseManagers = nil
        query.kind.needsSworn = Bool.random(using: &generator)
        let free = free(interpreters, taken: taken)
        let offered = free.slots(matching: query, limit: .max)
        for presence in Free.plan.presences {
            for minute in stride(from: 8 * 60, to: 16 * 60, by: 15) {
                let start = Free.instant("\(presence.date)", "00:00").advanced(bySeconds: Int64(minute) * 60)
                let obstacle = free.obstacle(at: start, with: presence.caseManager, site: presence.site, to: query)
                let isOffered = offered.contains { slot in
                    slot.period.lowerBound == start && slot.caseManager == presence.caseManager
                        && slot.site == presence.site
                }
                #expect(isOffered == (obstacle == nil), "seed \(seed): \(presence.date), minute \(minute)")
            }
        }
    }

    /// Hamminkeln, Wednesday 10 November 2027, 10:00: the pool has confirmed Tigrinya, and cancels the day before.
    @Test func anInterpreterWhoCancelsLeavesThreeWays() throws {
        let fall = Plan(
            days: day("2027-11-08")...day("2027-12-05"),
            presences: ["2027-11-10", "2027-11-17", "2027-11-24"].map { date in
                Free.stay(Free.ahorn, date, "09:00", "12:00", at: "S-MOE")
            }
        )
        let now = Free.instant("2027-11-09", "15:40")
        var gone = try Self.interpreter(Identifier("I-POOL"), .pool, lead: 7)
        gone.absences = [Free.instant("2027-11-10", "00:00")..<Free.instant("2027-11-11", "00:00")]
        let interpreters = [gone, try Self.interpreter(Identifier("I-TEL"), .phone)]
        let talk = Free.instant("2027-11-10", "10:00")
        let appointment = Appointment(
            code: AppointmentCode(random: 1),
            kind: Free.kind.id,
            caseManager: Free.ahorn,
            site: Free.moers,
            room: 1,
            period: talk..<talk.advanced(bySeconds: 3_600),
            state: .needsDecision,
            heldUntil: nil,
            version: 2,
            interpretation: Interpretation(Self.tigrinya, by: nil)
        )
        let choices = free(interpreters, at: now, plan: fall).choices(
            for: appointment,
            of: Free.kind,
            without: .pool,
            through: day("2027-12-05")
        )
        #expect(choices.sameTime.map(\.id) == [Identifier("I-TEL")], "On the telephone at ten.")
        #expect(choices.later?.period.lowerBound == Free.instant("2027-11-17", "10:00"), "Eight days are enough.")
        #expect(choices.later?.interpreter?.rawValue == "I-POOL")
        #expect(choices.direct == nil, "No case manager speaks it.")
    }
}
