import Core
import Messages
import Reception
import TestKit

/// A desk in Moers on the first Monday of 2027, and the answers that it is given.
struct ExampleDesk {
    var desk: Desk
    private(set) var effects: [DeskEffect] = [] {
        didSet { waiting += effects.compactMap(\.number) }
    }
    /// What has been asked and not been answered.
    private(set) var waiting: [Int] = []
    private(set) var milliseconds: Int64 = 0
    private var now = Self.instant("07:42")
    /// How many wrong PINs are left; nothing where no PIN is set.
    var pinAttempts: Int?

    init(_ language: Language = .english) {
        let county = DeskCounty(InstanceCalendar(wesel, zone: berlin), kind: consultation, language: language)
        desk = Desk(county, at: Identifier("S-MOE"), now: now)
        effects = desk.open()
        waiting = effects.compactMap(\.number)
        answerLock()
        answer(.day(Self.day))
    }

    static func instant(_ text: String, on date: String = "2027-01-04") -> Instant {
        berlin.instant(of: LocalTime(TestKit.day(date), time(text)))
    }

    static func appointment(
        _ number: UInt64,
        _ start: String,
        _ state: AppointmentState,
        with person: String = "CM-01",
        on date: String = "2027-01-04"
    ) -> Appointment {
        let start = instant(start, on: date)
        return Appointment(
            code: AppointmentCode(random: number),
            kind: consultation.id,
            caseManager: Identifier(person),
            site: Identifier("S-MOE"),
            room: 1,
            period: start..<start.advanced(bySeconds: 3_600),
            state: state,
            heldUntil: state == .held ? instant("07:52") : nil,
            version: 1
        )
    }

    static let day = [
        appointment(1, "06:30", .arrived), appointment(2, "07:30", .booked, with: "CM-02"),
        appointment(3, "08:30", .booked), appointment(4, "09:30", .cancelledByClient),
        appointment(5, "10:30", .needsDecision, with: "CM-02"), appointment(6, "13:00", .held),
    ]

    static let slots = (0..<14).map { index in
        let start = instant("09:00", on: "2027-01-05").advanced(bySeconds: Int64(index) * 900)
        return Slot(
            caseManager: Identifier(index.isMultiple(of: 2) ? "CM-01" : "CM-02"),
            site: Identifier("S-MOE"),
            period: start..<start.advanced(bySeconds: 3_600),
            wayMinutes: index.isMultiple(of: 3) ? 18 : 0
        )
    }

    static let clients = [
        ("M-2041", "Al-Hussein, Amina", "1990-03-04", ClientHit.Reason.part),
        ("M-1744", "Alhusain, Omar", "1985-08-17", .sound),
    ].compactMap { number, name, born, reason -> ClientHit? in
        guard let number = ClientNumber(number) else { return nil }
        let details = ClientDetails(
            name: PersonName(line: name),
            born: TestKit.day(born),
            language: SpokenLanguage(code: "ar")
        )
        return ClientHit(
            client: Client(number: number, details: details),
            lastTalk: instant("09:00", on: "2026-11-09"),
            reason: reason
        )
    }

    static func slip(_ fate: DeskSlip.Fate) -> DeskSlip {
        DeskSlip(of: day[0].code, in: nil, lines: ["Ihr Termin", "Montag, 4. Januar 2027"], fate: fate)
    }

    static let held = appointment(7, "09:00", .held, on: "2027-01-05")
    static let booked = appointment(7, "09:00", .booked, on: "2027-01-05")

    static var week: WeekGrid {
        let times = ["09:00", "09:30", "10:00"].map(time)
        let obstacles: [[Obstacle?]] = [
            [.taken(held.period), nil, .past], [.absent, .absent, .absent],
            [nil, .outsideHours([]), .holiday(name: "X")],
        ]
        let days = ["2027-01-04", "2027-01-04", "2027-01-05"]
        return WeekGrid(
            site: Identifier("S-MOE"),
            query: SlotQuery(kind: consultation, days: TestKit.day("2027-01-04")...TestKit.day("2027-01-24")),
            days: TestKit.day("2027-01-04")...TestKit.day("2027-01-10"),
            times: times,
            columns: zip(days, obstacles).enumerated().map { index, column in
                WeekGrid.Column(
                    date: TestKit.day(column.0),
                    caseManager: Identifier("CM-0\(index + 1)"),
                    starts: times.map { berlin.instant(of: LocalTime(TestKit.day(column.0), $0)) },
                    obstacles: column.1
                )
            }
        )
    }

    /// Presses a key.
    mutating func press(_ key: Key) {
        milliseconds += 200
        _ = desk.tick(now, milliseconds: milliseconds)
        effects = desk.press([key])
    }

    /// Presses several keys at one moment.
    mutating func pressAtOnce(_ keys: [Key]) { effects = desk.press(keys) }

    /// Types a text, key by key.
    mutating func type(_ text: String) {
        for scalar in text.unicodeScalars { press(.character(scalar)) }
    }

    /// Lets time pass.
    mutating func wait(seconds: Int64, isAnswered: Bool = true) {
        now = now.advanced(bySeconds: seconds)
        milliseconds += seconds * 1_000
        effects = desk.tick(now, milliseconds: milliseconds)
        if isAnswered { answerLock() }
    }

    /// Answers whether a PIN is set.
    private mutating func answerLock() {
        for effect in effects {
            guard case .perform(let number, .lock(.attempts)) = effect else { continue }
            _ = desk.take(.lock(.attempts(pinAttempts)), of: number)
            waiting.removeAll { $0 == number }
        }
    }

    /// Answers all that has been asked.
    mutating func answer(_ answer: ReceptionAnswer) {
        let asked = waiting
        waiting = []
        effects = asked.flatMap { desk.take(answer, of: $0) }
        // The list of the day is asked for after every change.
        for effect in effects {
            guard case .perform(let number, .readDay) = effect else { continue }
            _ = desk.take(.day(Self.day), of: number)
            waiting.removeAll { $0 == number }
        }
    }

    /// Looks for times and goes to the list.
    mutating func find(_ line: String = "moe ar") {
        press("n")
        type(line)
        answer(.found(Self.slots, instead: []))
        press(.enter)
        while !waiting.isEmpty { answer(.found(Self.slots, instead: [])) }
    }

    /// Answers a search for a person.
    mutating func answerClients(_ line: String) {
        guard let query = ClientQuery(line, on: TestKit.day("2027-01-04")) else { return }
        answer(.client(.found(query, Self.clients)))
    }

    /// Holds the first time, for whom is open.
    mutating func reserve() {
        find()
        press("1")
        answer(.held(Self.held))
    }

    /// Holds the first time for a client who is known.
    mutating func hold() {
        reserve()
        type("alh")
        while !waiting.isEmpty { answerClients("alh") }
        press("1")
        answer(.client(.linked(Self.clients[0].client)))
    }

    /// Books the first time.
    mutating func book() {
        hold()
        press(.enter)
        answer(.changed(Self.booked))
    }

    /// Comes to a view.
    static func at(_ view: DeskView, _ language: Language = .english) -> ExampleDesk {
        var example = ExampleDesk(language)
        switch view {
        case .day: break
        case .search:
            example.press("n")
            example.type("moe ar vorm")
            while !example.waiting.isEmpty { example.answer(.found(slots, instead: [])) }
        case .form:
            example.find()
            example.press(.tab)
        case .found: example.find()
        case .who: example.reserve()
        case .whoTyping:
            example.reserve()
            example.type("040390")
        case .clients:
            example.reserve()
            example.type("alh")
            while !example.waiting.isEmpty { example.answerClients("alh") }
        case .newClient:
            example.reserve()
            example.press("+")
            example.type("Al-Hussein, Amina")
        case .held: example.hold()
        case .booked: example.book()
        case .conflict:
            example.find()
            example.press("2")
            example.answer(.refused(.obstacle(.held(until: instant("07:47"))), instead: Array(slots.prefix(3))))
        case .week:
            example.press("g")
            example.answer(.week(week))
        case .move:
            example.press("j")
            example.press("v")
            example.type("moe nachm")
            example.answer(.found(slots, instead: []))
            example.press(.enter)
            while !example.waiting.isEmpty { example.answer(.found(slots, instead: [])) }
            example.press("2")
        case .cancel:
            example.press("j")
            example.press("a")
            example.press("1")
        case .noShow:
            example.press("j")
            example.press("x")
        case .slip:
            example.press("d")
            example.answer(.slip(slip(.unprinted)))
        case .undecidedSlip:
            example.press("j")
            example.press("d")
            example.answer(.slip(slip(.undecided)))
        case .sites: example.press("p")
        case .date:
            example.press("t")
            example.type("25.1.")
        case .help: example.press("?")
        case .disconnected:
            example.hold()
            example.press(.enter)
            for number in example.waiting { _ = example.desk.fail(number, isLoss: true) }
        case .locked:
            example.hold()
            example.wait(seconds: 301)
        case .pin, .pinUsedUp:
            example.hold()
            example.pinAttempts = view == .pin ? 5 : 0
            example.wait(seconds: 301)
        }
        return example
    }
}

extension DeskEffect {
    /// The number of something that is asked of the county.
    var number: Int? {
        guard case .perform(let number, _) = self else { return nil }
        return number
    }

    /// What is asked of the county.
    var asked: ReceptionEffect? {
        guard case .perform(_, let effect) = self else { return nil }
        return effect
    }
}
