import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit post add`.
struct PostAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Begin a funded post at a body.",
        usage: "sprechzeit post add <body> <share> --valid-from <day> --ground <text> [--block <block>] [<options>]",
        discussion: """
            Examples:
              sprechzeit post add B-KRW 6 --valid-from 2027-01-01 --ground "KT 2026/112"
              sprechzeit post add B-MOE 1/3 --valid-from 2027-04-01 --valid-to 2027-12-31 --ground "RV 3"

            Shares are exact: 0.5, 5.34 or 1/3. The blocks are B1 (steering), B2 (case management) and B3 (offices). On \
            every day from today on at least a third of the posts in B2 is the county's; a post after which that were \
            no longer so is refused with the day and the figures. Enter the county's posts first.
            """,
        aliases: ["neu"]
    )

    @Argument(help: "Whose post it is.")
    var body: String

    @Argument(help: "The share of a full post.")
    var share: Fraction

    @OptionGroup var validity: ValidityOptions

    @Option(help: ArgumentHelp("The decision that it rests on.", valueName: "text"))
    var ground: String

    @Option(help: "The building block.")
    var block: Post.Block = .caseManagement

    @Option(help: ArgumentHelp("A sentence to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard (Fraction(1, over: 1_000_000)...1_000).contains(share) else {
            throw Failure(.usage, .outOfRange("<share>", least: 0, most: 1_000))
        }
        guard !ground.isEmpty else { throw Failure(.usage, .missing("--ground")) }
        let funded = try validity.validity()
        try await database.withDatabase { database in
            let desk = try await StaffingDesk(in: database)
            let post = Post(
                id: desk.known.newPostName(),
                body: try desk.body(body).id,
                block: block,
                share: share,
                funded: funded,
                ground: ground
            )
            try await database.write { connection in try PostStore.add([post], to: &connection) }
            switch format {
            case .json: Console.print(try StaffingReport(posts: [StaffingReport.Post(post)]).jsonText())
            case .table: Console.print(desk.words.begun(post))
            }
        }
    }
}
