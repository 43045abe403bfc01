public import Core
internal import Messages

/// The desk on a screen (Empfang): the session with what is marked, typed and waited for.
///
/// It changes by keys, answers and time, and says what has to be done outside.
public struct Desk: Sendable {
    public private(set) var county: DeskCounty
    public internal(set) var session: ReceptionState
    /// The time as of the last tick.
    public private(set) var now: Instant
    /// The same in milliseconds from any moment on, for what seconds are too long for.
    var milliseconds: Int64 = 0

    var line = TextField()
    var dateField = TextField()
    /// What is typed about the person for whom a time is held.
    var clientField = TextField()
    /// Whether the search line is typed in while free times are listed.
    var isTyping = true
    var isHelpOpen = false
    var isLocked = false
    var lock = Lock()
    var sheet: Sheet?
    var form = SearchForm()
    var notice: Notice?
    var relaxations: [ReceptionAnswer.Relaxation] = []

    var dayMark = 0
    var foundMark = 0
    var siteMark = 0
    var weekRow = 0
    var weekColumn = 0

    /// What is being done, by number.
    var work: [Int: Work] = [:]
    var workCount = 0
    /// What nobody waits for any more.
    var abandoned: [Int: Work] = [:]
    /// What may or may not have been done.
    var unclear: Work?
    var loss: Loss?
    /// The search that is under way.
    var searching: Int?
    /// Whether the line has changed since that began.
    var isSearchStale = false
    /// The search for the person that is under way.
    var findingClients: Int?
    /// Whether what is typed about the person has changed since that began.
    var isClientSearchStale = false
    /// Whether the list is to be gone to once it is there.
    var wantsList = false
    /// Whether a new appointment is to follow what is being done.
    var wantsNew = false
    /// Whether the week is to be shown once another site has been chosen.
    var wantsWeek = false
    var listAsOf: Instant?
    /// Whether something has changed since the list of the day was asked for.
    var isListStale = false
    /// When the last change was made.
    var changedAt: Instant?

    private var burst = Burst()
    private var lastKey: Int64 = 0

    /// What lies over the session for a while.
    enum Sheet: Hashable, Sendable {
        case form
        case week
        case cancel(Appointment, AppointmentEvent?)
        case noShow(Appointment)
        case slip
        case sites
        case date
    }

    /// A line about what has just happened.
    struct Notice: Hashable, Sendable {
        let text: String
        var look = Frame.Look.plain
        /// When it goes away by itself, in the desk's milliseconds.
        var until: Int64?
    }

    /// Something that is being done.
    struct Work: Hashable, Sendable {
        let number: Int
        let effect: ReceptionEffect
        let since: Int64
    }

    /// A connection that is gone.
    struct Loss: Hashable, Sendable {
        let since: Instant
        var attempt = 1
        var retryAt: Instant
    }

    /// After so long without a key, the content is hidden, in milliseconds.
    public static let idleLimit: Int64 = 300_000
    /// After so long without an answer, the screen says so, in milliseconds.
    static let patience: Int64 = 500

    /// A desk before anything has happened.
    ///
    /// - Parameters:
    ///   - county: The county.
    ///   - site: The desk's site; the whole county where `nil`.
    ///   - now: The time.
    public init(_ county: DeskCounty, at site: Identifier<Site>?, now: Instant) {
        self.county = county
        self.now = now
        session = ReceptionState(at: site)
    }

    /// What the desk begins with.
    public mutating func open() -> [DeskEffect] { refresh() + askLock(.attempts) }

    /// The day by the database's clock.
    public var today: LocalDate { county.calendar.zone.local(at: now).date }

    var shownDate: LocalDate { session.date ?? today }

    /// What is on the screen.
    public var view: DeskView {
        if isLocked { return lockView }
        if isHelpOpen { return .help }
        return viewBelowHelp
    }

    /// What is on the screen but for the help and the lock.
    var viewBelowHelp: DeskView {
        if loss != nil { return .disconnected }
        if session.refusal != nil { return .conflict }
        switch sheet {
        case .form: return .form
        case .week: return .week
        case .cancel: return .cancel
        case .noShow: return .noShow
        case .slip: return session.slip?.fate == .undecided ? .undecidedSlip : .slip
        case .sites: return .sites
        case .date: return .date
        case nil: break
        }
        switch session.screen {
        case .held: return view(of: session.client)
        case .move: return .move
        case .search: return .search
        case .found: return isTyping ? .search : .found
        case .day: return session.booked == nil ? .day : .booked
        }
    }

    /// Lets time pass.
    ///
    /// - Parameters:
    ///   - now: The time.
    ///   - milliseconds: The same in milliseconds from any moment on.
    /// - Returns: What has to be done because of it.
    public mutating func tick(_ now: Instant, milliseconds: Int64) -> [DeskEffect] {
        (self.now, self.milliseconds) = (now, milliseconds)
        let effects = !isLocked && milliseconds - lastKey >= Self.idleLimit ? hide() : []
        if let until = notice?.until, until <= milliseconds { notice = nil }
        guard var loss, loss.retryAt <= now else { return effects }
        loss.attempt += 1
        loss.retryAt = now.advanced(bySeconds: min(10, 1 << min(Int64(loss.attempt), 4)))
        self.loss = loss
        return effects + [.reconnect]
    }

    /// Follows keys that have been pressed together, or one.
    ///
    /// So many at once that nobody typed them are followed only as far as they are text.
    ///
    /// - Parameter keys: The keys, in order.
    /// - Returns: What has to be done because of them.
    public mutating func press(_ keys: [Key]) -> [DeskEffect] {
        lastKey = milliseconds
        guard !isLocked else { return pressLocked(keys) }
        // Who asks for the picture again and again changes nothing.
        guard keys.contains(where: { $0 != .control("l") }) else { return [.redraw] }
        let isText = KeyTable.isTyping(in: view)
        let isTypist = isText ? keys.count <= Burst.limit : burst.admits(keys.count, at: milliseconds)
        guard isTypist || isText else {
            notice = Notice(text: county.words.burst(keys.count), look: .warning)
            return []
        }
        var effects: [DeskEffect] = []
        for key in keys {
            guard isTypist || KeyTable.isTyping(in: view) else { break }
            effects += press(key)
        }
        return effects
    }

    /// Goes on with the county as it is by now.
    public mutating func renew(_ county: DeskCounty) {
        self.county = county
    }

    /// Asks for the list of the day.
    mutating func refresh() -> [DeskEffect] {
        perform(.readDay(session.date, session.site))
    }

    mutating func perform(_ effect: ReceptionEffect) -> [DeskEffect] {
        guard effect != .quit else { return [.quit] }
        workCount += 1
        work[workCount] = Work(number: workCount, effect: effect, since: milliseconds)
        return [.perform(workCount, effect)]
    }

    /// When what is shown for a moment goes away, in milliseconds from now.
    public var untilHiding: Int? { notice?.until.map { Int(max(0, $0 - milliseconds)) } }

    /// Whether something is being waited for.
    public var isWaiting: Bool { !work.isEmpty }

    /// What is held here, to be given back at the end.
    public var held: AppointmentCode? {
        guard case .held(let appointment) = session.screen else { return nil }
        return appointment.code
    }

    /// Whether a change is under way, which everything else waits for.
    var isChanging: Bool { work.values.contains { $0.effect.changes } }

    /// What has been waited for the longest, where that is long.
    var slowWork: Work? {
        work.values.filter { milliseconds - $0.since >= Self.patience }.min { $0.since < $1.since }
    }
}
