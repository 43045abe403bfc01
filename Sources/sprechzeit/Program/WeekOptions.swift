import ArgumentParser
import Core
import Messages

/// Which weeks a command is about.
struct WeekOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The first day (YYYY-MM-DD); its whole week is counted.", valueName: "day"))
    var from: LocalDate?

    @Option(help: ArgumentHelp("The last day (YYYY-MM-DD); its whole week is counted.", valueName: "day"))
    var to: LocalDate?

    @Option(help: ArgumentHelp("One week (YYYY-Www).", valueName: "week"))
    var week: ISOWeek?

    /// The weeks.
    ///
    /// - Parameters:
    ///   - today: The database's date, from whose week on is counted where nothing is named.
    ///   - count: How many weeks where no last day is named.
    /// - Returns: From the first week to the last.
    /// - Throws: ``Failure`` where the days run backwards, or there are too many.
    func weeks(from today: LocalDate, count: Int) throws -> ClosedRange<ISOWeek> {
        if let week { return week...week }
        let first = from ?? today
        let last = to ?? first.advanced(by: 7 * (count - 1))
        guard first <= last else { throw Failure(.usage, .lastBeforeFirst(first, last)) }
        guard first.distance(to: last) < PlanVerification.mostDays else {
            throw Failure(.usage, .outOfRange("--to - --from", least: 0, most: PlanVerification.mostDays))
        }
        return first.isoWeek...last.isoWeek
    }
}
