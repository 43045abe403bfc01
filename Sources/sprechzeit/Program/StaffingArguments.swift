public import ArgumentParser
public import Core
import Messages

extension Fraction: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}

extension Post.Block: ExpressibleByArgument {}
extension Agreement.Kind: ExpressibleByArgument {}
extension CoverTerm.Side: ExpressibleByArgument {}
extension CoverTerm.Verdict: ExpressibleByArgument {}
extension TravelCounting.ContractHours: ExpressibleByArgument {}

/// Hours as people write them on the command line: `19:30`, `19.5` or `19,5`.
struct HoursArgument: ExpressibleByArgument {
    let minutes: Int

    init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
        if parts.count == 2 {
            guard let hours = Int(parts[0]), let rest = Int(parts[1]), (0...168).contains(hours), parts[1].count == 2,
                (0...59).contains(rest)
            else { return nil }
            minutes = hours * 60 + rest
            return
        }
        guard let hours = Fraction(argument), (0...168).contains(hours) else { return nil }
        let exact = 60 * hours
        guard exact.denominator == 1 else { return nil }
        minutes = Int(exact.numerator)
    }
}

/// Weekdays as people write them on the command line: `MO,TU,WE`, also `MO,DI,MI`.
struct WeekdaysArgument: ExpressibleByArgument {
    /// In the order of the week.
    let days: [Weekday]

    init?(argument: String) {
        var days: Set<Weekday> = []
        for part in argument.uppercased().split(separator: ",", omittingEmptySubsequences: false) {
            let code = Self.german[String(part)] ?? String(part)
            guard let day = Weekday(code: code) else { return nil }
            days.insert(day)
        }
        self.days = days.sorted()
    }

    private static let german = ["DI": "TU", "MI": "WE", "DO": "TH", "SO": "SU"]
}

/// An answer on the command line.
enum YesOrNo: String, ExpressibleByArgument, CaseIterable {
    case yes
    case no
}

/// The days on which something is to hold.
struct ValidityOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The first day on which it holds (YYYY-MM-DD).", valueName: "day"))
    var validFrom: LocalDate

    @Option(help: ArgumentHelp("The last one; without it, it holds on.", valueName: "day"))
    var validTo: LocalDate?

    /// The days, both ends included.
    func validity() throws -> Validity {
        if let validTo, validTo < validFrom { throw Failure(.usage, .outOfOrder("--valid-from", "--valid-to")) }
        return Validity(from: validFrom, through: validTo)
    }
}
