import ArgumentParser
import Core
import Messages
import Store

/// `sprechzeit post list`.
struct PostList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the posts of a day, or of all days.",
        aliases: ["liste"]
    )

    @Option(help: ArgumentHelp("The day; today where none is named.", valueName: "day"))
    var on: LocalDate?

    @Flag(help: "Also those that have ended, and those to come.")
    var all = false

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await StaffingDesk(in: database)
            let date = on ?? desk.known.today
            let posts = desk.known.posts.filter { all || $0.funded.contains(date) }
            let shares = desk.shares(on: date)
            switch format {
            case .json:
                let report = StaffingReport(
                    posts: posts.map(StaffingReport.Post.init),
                    third: [StaffingReport.Third(shares)]
                )
                Console.print(try report.jsonText())
            case .table where posts.isEmpty: Console.tell(desk.words.noPosts)
            case .table:
                Console.print(desk.words.table(of: posts).lines(on: Surroundings.current.page))
                Console.print(desk.words.line(shares))
            }
        }
    }
}
