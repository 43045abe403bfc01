import Core
import Reception

/// A session at the desk, line by line from standard input to standard output.
struct LinearSession {
    private var desk: ReceptionDesk
    private var mode: LinearMode
    private var reducer: ReceptionReducer
    private let site: Identifier<Site>?

    /// A session at a desk.
    ///
    /// - Parameters:
    ///   - site: Where it stands; for the whole county where `nil`.
    ///   - desk: What it asks.
    /// - Throws: ``Failure`` where nothing can be booked at all.
    init(at site: Identifier<Site>?, asking desk: ReceptionDesk) throws {
        self.desk = desk
        self.site = site
        mode = LinearMode(desk.words)
        reducer = try desk.reducer
    }

    /// Runs until somebody quits or the input ends; what is still held is given back then.
    mutating func run() async throws {
        var state = ReceptionState(at: site)
        try await perform(.readDay(nil, site), in: &state)
        while true {
            Console.write(mode.prompt(state))
            guard let line = readLine() else {
                Console.print("")
                break
            }
            try await renew()
            let command = mode.command(line, in: state)
            let effect = command.flatMap { reducer.follow($0, in: &state, on: desk.today) }
            Console.print(mode.lines(after: command, in: state, doing: effect))
            guard effect != .quit else { break }
            if let effect { try await perform(effect, in: &state) }
        }
        if case .held(let appointment) = state.screen {
            _ = try await desk.perform(.apply(.release, appointment.code))
        }
        Console.print(mode.end)
    }

    /// Goes on with the county and the day as they are by now.
    private mutating func renew() async throws {
        desk = try await desk.renewed()
        mode = LinearMode(desk.words)
        reducer = try desk.reducer
    }

    /// Does something and says what came of it, and what follows from that.
    private mutating func perform(_ effect: ReceptionEffect, in state: inout ReceptionState) async throws {
        var next: ReceptionEffect? = effect
        while let effect = next {
            guard let answer = try await desk.perform(effect) else { return }
            next = reducer.take(answer, in: &state)
            Console.print(mode.lines(after: answer, in: state, on: desk.today))
        }
    }
}
