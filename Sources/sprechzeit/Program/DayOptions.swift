import ArgumentParser
import Core
import Messages

/// Which days a command is about.
struct DayOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The first day (YYYY-MM-DD).", valueName: "day"))
    var from: LocalDate

    @Option(help: ArgumentHelp("The last day (YYYY-MM-DD).", valueName: "day"))
    var to: LocalDate

    /// The days, both ends included.
    func days() throws -> ClosedRange<LocalDate> {
        guard from <= to else { throw Failure(.usage, .lastBeforeFirst(from, to)) }
        return from...to
    }
}
