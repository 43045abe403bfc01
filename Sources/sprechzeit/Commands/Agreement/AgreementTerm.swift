import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit agreement term`.
struct AgreementTerm: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "term",
        abstract: "Record what a body says about lending its people, or about taking in those of others.",
        usage: """
            sprechzeit agreement term --body <body> --side <side> --verdict <verdict> --valid-from <day>
                                      [--with <body>] [--site <id>] [--agreement <id>] [<options>]
            """,
        discussion: """
            Examples:
              sprechzeit agreement term --body B-MOE --side lends --with B-KLI --verdict approval --valid-from 2027-01-01
              sprechzeit agreement term --body B-DIN --side lends --verdict deny --valid-from 2027-01-01
              sprechzeit agreement term --body B-KLI --side accepts --verdict allow --limit 12 --valid-from 2027-01-01

            Cover between two bodies needs the word of both, the lender's and the host's. A term about one site goes \
            before one about every site, and one with a named body before one with every other. A new term about the \
            same ends the one before it the day before.
            """,
        aliases: ["vertretung"]
    )

    @Option(help: ArgumentHelp("Whose word it is.", valueName: "body"))
    var body: String

    @Option(help: "Whether it is about lending or about taking in.")
    var side: CoverTerm.Side

    @Option(help: "What it says.")
    var verdict: CoverTerm.Verdict

    @OptionGroup var validity: ValidityOptions

    @Option(help: ArgumentHelp("With whom; with every other body where none is named.", valueName: "body"))
    var with: String?

    @Option(help: ArgumentHelp("At which site; at every one where none is named.", valueName: "id"))
    var site: String?

    @Option(help: ArgumentHelp("The most that one person covers for others in a week: 12, 7:30.", valueName: "hours"))
    var limit: HoursArgument?

    @Option(help: ArgumentHelp("The agreement that says so.", valueName: "id"))
    var agreement: String?

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let valid = try validity.validity()
        try await database.withDatabase { database in
            let desk = try await StaffingDesk(in: database)
            let agreed = AgreedTerm(
                term: CoverTerm(
                    body: try desk.body(body).id,
                    side: side,
                    counterpart: try with.map { try desk.body($0).id },
                    site: site.map { .one(Identifier($0)) } ?? .every,
                    verdict: verdict,
                    minutesPerWeek: limit?.minutes,
                    valid: valid
                ),
                agreement: agreement.map { Identifier($0) }
            )
            try await database.write { connection in try CoverTermStore.add(agreed, to: &connection) }
            switch format {
            case .json: Console.print(try StaffingReport(coverTerms: [StaffingReport.Term(agreed)]).jsonText())
            case .table: Console.print(desk.words.table(of: [agreed]).lines(on: Surroundings.current.page))
            }
        }
    }
}
