public import Core

/// The CSV file of a county's coverage: one record for each week and municipality, in minutes of people.
public enum CoverageFile {
    static let header =
        ["week", "municipality_id", "running_sessions", "required", "held", "replaced", "at_risk", "unplanned"]
        + LossCause.allCases.map { "lost_\($0.rawValue)" }

    /// The file: the same coverage always gives the same bytes.
    public static func bytes(of coverage: CountyCoverage) -> [UInt8] {
        var writer = CSVWriter()
        writer.addRecord(header)
        for week in coverage.weeks {
            for municipality in coverage.municipalities {
                let tally = coverage[municipality.id, week]
                let figures =
                    [
                        coverage.runningSessions(in: municipality.id, week), tally.required, tally.held,
                        tally.replaced, tally.atRisk, tally.unplanned,
                    ] + LossCause.allCases.map { tally.lost[$0] ?? 0 }
                writer.addRecord([week.description, municipality.id.rawValue] + figures.map(String.init))
            }
        }
        return writer.bytes
    }
}
