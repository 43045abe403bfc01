import Core
private import Glibc
import Messages
import Postgres
import Reception
private import Synchronization
import Terminal

/// A session at the desk on screens.
///
/// One thread has the terminal and the desk's state; whatever is asked of the database is asked beside it, and what
/// comes of it is handed back.
final class ScreenSession: Sendable {
    private let site: Identifier<Site>?
    private let first: ReceptionDesk
    private let shared: Mutex<Shared>

    /// What both sides reach.
    private struct Shared {
        var desk: ReceptionDesk
        var arrivals: [Arrival] = []
        /// The names of requests whose outcome may have to be looked up.
        var keys: [Int: RequestKey] = [:]
    }

    /// What came of something, or happened elsewhere.
    private enum Arrival {
        case answer(Int, ReceptionAnswer)
        case failure(Int, isLoss: Bool)
        case outcome(Int, Appointment?)
        case renewed(DeskClock, DeskCounty)
        case changed
        case connected
        case disconnected
    }

    /// How a session ends.
    private enum Ending {
        case quit(holding: AppointmentCode?)
        case signal(Int32)
    }

    /// A session at a desk.
    ///
    /// - Parameters:
    ///   - site: Where it stands; for the whole county where `nil`.
    ///   - desk: What it asks.
    init(at site: Identifier<Site>?, asking desk: ReceptionDesk) {
        self.site = site
        first = desk
        shared = Mutex(Shared(desk: desk))
    }

    /// Makes sure that there is a terminal.
    ///
    /// - Throws: ``Failure``.
    static func checkTerminal() throws {
        guard Surroundings.isTerminal(STDIN_FILENO), Surroundings.isTerminal(STDOUT_FILENO) else {
            throw Failure(.usage, .noTerminal(named: nil))
        }
    }

    /// Runs until somebody quits or the terminal is gone.
    ///
    /// - Throws: ``Failure`` where nothing can be drawn, or nothing can be booked at all.
    func run() async throws {
        let county = try first.county
        let listener = first.desk.database.listen(to: "appointments") { [self] event in
            switch event {
            case .connected: post(.connected)
            case .notified: post(.changed)
            case .lost: post(.disconnected)
            }
        }
        defer { listener.stop() }
        let clock = DeskClock(first.desk.now)
        let ending = try await Blocking.run { [self] in try serve(county, clock) }
        switch ending {
        case .quit(let held?): _ = try await first.perform(.apply(.release, held))
        case .quit(nil): break
        case .signal(let number): exit(128 + number)
        }
    }

    /// Draws, waits and follows, on the thread that has the terminal.
    private func serve(_ county: DeskCounty, _ clock: DeskClock) throws -> Ending {
        var terminal: CursesTerminal
        do {
            terminal = try CursesTerminal(usesColour: Surroundings.current.ink == .colour)
        } catch {
            let name = Surroundings.current.environment["TERM"]
            throw Failure(.usage, .noTerminal(named: name ?? ""))
        }
        var clock = clock
        var desk = Desk(county, at: site, now: clock.now)
        _ = desk.tick(clock.now, milliseconds: clock.milliseconds)
        carryOut(desk.open())
        var shown: Frame?
        while true {
            let size = terminal.size
            let frame = desk.frame(height: size.height, width: size.width)
            if frame != shown { terminal.show(frame) }
            shown = frame
            let pause = desk.isWaiting ? 100 : min(clock.untilNextSecond, desk.untilHiding ?? .max)
            let events = terminal.events(within: pause)
            carryOut(desk.tick(clock.now, milliseconds: clock.milliseconds))
            for event in events {
                switch event {
                case .keys(let keys):
                    let effects = desk.press(keys)
                    if effects.contains(.redraw) {
                        terminal.forget()
                        shown = nil
                    }
                    guard !effects.contains(.quit) else { return .quit(holding: desk.held) }
                    carryOut(effects)
                case .resized: shown = nil
                case .interrupted: return .quit(holding: desk.held)
                case .terminated: return .signal(SIGTERM)
                case .hungUp: return .signal(SIGHUP)
                }
            }
            for arrival in takeArrivals() { take(arrival, in: &desk, &clock) }
        }
    }

    private func take(_ arrival: Arrival, in desk: inout Desk, _ clock: inout DeskClock) {
        switch arrival {
        case .answer(let number, let answer): carryOut(desk.take(answer, of: number))
        case .failure(let number, let isLoss): carryOut(desk.fail(number, isLoss: isLoss))
        case .outcome(let number, let appointment): carryOut(desk.settle(number, as: appointment))
        case .renewed(let present, let county):
            clock = present
            _ = desk.tick(clock.now, milliseconds: clock.milliseconds)
            desk.renew(county)
        case .changed: carryOut(desk.hearOfChanges())
        case .connected: carryOut(desk.connect())
        case .disconnected: desk.loseConnection()
        }
    }

    private func carryOut(_ effects: [DeskEffect]) {
        for effect in effects {
            switch effect {
            case .perform(let number, let effect): perform(number, effect)
            case .lookUp(let number): lookUp(number)
            case .reconnect: reconnect()
            case .redraw, .quit: break
            }
        }
    }

    /// Does something beside the terminal's thread.
    private func perform(_ number: Int, _ effect: ReceptionEffect) {
        let key = ReceptionDesk.newKey()
        if effect.changes { shared.withLock { $0.keys[number] = key } }
        Task { [self] in
            do {
                let desk = try await renewed()
                if let answer = try await desk.perform(effect, key: key) { post(.answer(number, answer)) }
            } catch {
                post(.failure(number, isLoss: error.isLoss))
            }
        }
    }

    /// Finds out what became of something whose answer was lost, by the name of its request.
    private func lookUp(_ number: Int) {
        guard let key = shared.withLock({ $0.keys[number] }) else { return }
        Task { [self] in
            do {
                let desk = try await renewed().desk
                let appointment = try await desk.appointment(desk.outcome(of: key))
                post(.outcome(number, appointment))
            } catch is DeclinedBooking {
                post(.outcome(number, nil))
            } catch {
                post(.disconnected)
            }
        }
    }

    /// Tries whether there is a connection.
    private func reconnect() {
        Task { [self] in
            do {
                _ = try await renewed()
                post(.connected)
            } catch {
                post(.disconnected)
            }
        }
    }

    /// The desk in the county and at the time as they are by now.
    private func renewed() async throws -> ReceptionDesk {
        let desk = try await shared.withLock(\.desk).renewed()
        let county = try desk.county
        shared.withLock { $0.desk = desk }
        post(.renewed(DeskClock(desk.desk.now), county))
        return desk
    }

    private func post(_ arrival: Arrival) {
        shared.withLock { $0.arrivals.append(arrival) }
        CursesTerminal.ring()
    }

    private func takeArrivals() -> [Arrival] {
        shared.withLock { shared in
            let arrivals = shared.arrivals
            shared.arrivals = []
            return arrivals
        }
    }
}

extension ReceptionDesk {
    /// The county as the screens show it.
    fileprivate var county: DeskCounty {
        get throws {
            DeskCounty(
                desk.calendar,
                kind: try desk.kind(named: nil),
                interpreted: desk.interpretedLanguages,
                language: desk.words.language
            )
        }
    }
}

extension Error {
    /// Whether the connection is gone, so that what was asked may have been done.
    fileprivate var isLoss: Bool {
        switch self as? PostgresError {
        case .connectionLost, .connectionFailed: true
        default: self is UnclearOutcome
        }
    }
}
