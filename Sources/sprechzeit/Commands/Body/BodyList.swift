import ArgumentParser
import Core
import Messages
import Store

/// `sprechzeit body list`.
struct BodyList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the bodies with their posts and people on a day.",
        aliases: ["liste"]
    )

    @Option(help: ArgumentHelp("The day; today where none is named.", valueName: "day"))
    var on: LocalDate?

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await StaffingDesk(in: database)
            let date = on ?? desk.known.today
            switch format {
            case .json:
                let bodies = desk.known.bodies.map { StaffingReport.Body($0, desk.known.terms(of: $0.id, on: date)) }
                let posts = desk.known.posts.filter { $0.funded.contains(date) }
                Console.print(
                    try StaffingReport(bodies: bodies, posts: posts.map(StaffingReport.Post.init)).jsonText()
                )
            case .table:
                let rows = desk.known.bodies.map { body in
                    (
                        body: body,
                        posts: desk.posts(of: body.id, on: date),
                        people: desk.people(of: body.id, on: date).count,
                        terms: desk.known.terms(of: body.id, on: date)
                    )
                }
                Console.print(desk.words.table(of: rows).lines(on: Surroundings.current.page))
            }
        }
    }
}
