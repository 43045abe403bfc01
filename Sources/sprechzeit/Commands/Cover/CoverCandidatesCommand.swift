import ArgumentParser
import Core
import Messages
import Store

/// `sprechzeit cover candidates`.
struct CoverCandidatesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "candidates",
        abstract: "List who could cover, the best first, and why the others cannot.",
        usage: "sprechzeit cover candidates <need> [<options>]",
        discussion: """
            Examples:
              sprechzeit cover candidates 2027-04-13/S-ALP/09:00/CM-01
              sprechzeit cover candidates 2027-04-13/S-ALP/09:00/CM-01 --format json

            First comes who keeps most of the booked appointments, then who may come without anybody being asked, who \
            gives up least elsewhere, travels least, is known there, and has covered least.
            """,
        aliases: ["vorschlaege"]
    )

    @Argument(help: "The need, as `cover needs` names it.")
    var need: CoverNeedKey

    @Option(help: ArgumentHelp("A list to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await CoverDesk(in: database)
            try await desk.telling {
                let situation = try await desk.situation(on: need.date...need.date)
                let wanted = try situation.need(need)
                let candidates = situation.candidates.candidates(for: wanted)
                switch format {
                case .json:
                    Console.print(try CoverCandidateReport(candidates, for: wanted, words: desk.words).jsonText())
                case .table: Console.print([desk.words.headline(wanted)] + desk.words.lines(candidates, for: wanted))
                }
            }
        }
    }
}
