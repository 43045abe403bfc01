import ArgumentParser
import Core
import Messages
import Store

/// `sprechzeit body show`.
struct BodyShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a body's posts, terms, agreements and what it says about cover, on every day.",
        aliases: ["zeigen"]
    )

    @Argument(help: "Which body.")
    var id: String

    @Option(help: ArgumentHelp("Tables to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await StaffingDesk(in: database)
            let (known, body) = (desk.known, try desk.body(id))
            let posts = known.posts.filter { $0.body == body.id }
            let agreements = known.agreements.filter { $0.parties.contains(body.id) }
            let coverTerms = known.coverTerms.filter { $0.term.body == body.id }
            switch format {
            case .json:
                let report = StaffingReport(
                    bodies: [StaffingReport.Body(body, known.terms(of: body.id, on: known.today))],
                    posts: posts.map(StaffingReport.Post.init),
                    agreements: agreements.map(StaffingReport.Agreement.init),
                    coverTerms: coverTerms.map(StaffingReport.Term.init)
                )
                Console.print(try report.jsonText())
            case .table:
                let versions = known.terms.filter { $0.body == body.id }
                Console.print((versions.isEmpty ? [BodyTerms(body: body.id)] : versions).map(desk.words.line))
                let page = Surroundings.current.page
                if !posts.isEmpty { Console.print([""] + desk.words.table(of: posts).lines(on: page)) }
                if !agreements.isEmpty { Console.print([""] + desk.words.table(of: agreements).lines(on: page)) }
                if !coverTerms.isEmpty { Console.print([""] + desk.words.table(of: coverTerms).lines(on: page)) }
            }
        }
    }
}
