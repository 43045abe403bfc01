import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit post end`.
struct PostEnd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "End a post with a day.",
        discussion: "Days before it stay as they were. The county keeps its third on every day after it.",
        aliases: ["beenden"]
    )

    @Argument(help: "Which post.")
    var post: String

    @Option(help: ArgumentHelp("Its last day (YYYY-MM-DD).", valueName: "day"))
    var validTo: LocalDate

    @Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await StaffingDesk(in: database)
            var ended = try desk.post(post)
            guard ended.funded.contains(validTo) else { throw StaffingRefusal.doesNotHoldThen(post) }
            let question = desk.words.endQuestion(ended, through: validTo)
            ended.funded.last = validTo
            let id = ended.id
            try desk.requireThird(of: desk.known.posts.filter { $0.id != id } + [ended])
            try Confirmation(isGiven: yes).ask(question)
            try await database.write { connection in try PostStore.end(id, through: validTo, in: &connection) }
            Console.print(desk.words.ended(post, through: validTo))
        }
    }
}
