import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit post move`.
struct PostMove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: "Give a part of a post to another body, from a day on.",
        usage: "sprechzeit post move <post> <share> --to <body> --valid-from <day> --ground <text> [<options>]",
        discussion: """
            Examples:
              sprechzeit post move P-1 0.1 --to B-XAN --valid-from 2027-08-01 --ground "KT 2027/40" --yes

            The post ends the day before; what is left of it and what was given begin as posts of their own, so that \
            every earlier day stays as it was. Both happen together, or neither.
            """,
        aliases: ["uebertragen"]
    )

    @Argument(help: "Which post.")
    var post: String

    @Argument(help: "The share that is given.")
    var share: Fraction

    @Option(help: ArgumentHelp("Who gets it.", valueName: "body"))
    var to: String

    @Option(help: ArgumentHelp("The first day on which it is theirs (YYYY-MM-DD).", valueName: "day"))
    var validFrom: LocalDate

    @Option(help: ArgumentHelp("The decision that it rests on.", valueName: "text"))
    var ground: String

    @Flag(help: "Do not ask.")
    var yes = false

    @Option(help: ArgumentHelp("Lines to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard !ground.isEmpty else { throw Failure(.usage, .missing("--ground")) }
        try await database.withDatabase { database in
            let desk = try await StaffingDesk(in: database)
            let (old, taker) = (try desk.post(post), try desk.body(to))
            let last = validFrom.previous
            guard old.funded.contains(last) else { throw StaffingRefusal.doesNotHoldThen(post) }
            guard share > 0, share <= old.share else {
                throw Failure(.badInput, .notReadable("<share>", share.description))
            }
            let funded = Validity(from: validFrom, through: old.funded.last)
            let new = successors(of: old, for: taker, funded: funded, in: desk)
            var ended = old
            ended.funded.last = last
            try desk.requireThird(of: desk.known.posts.filter { $0.id != old.id } + [ended] + new)
            try Confirmation(isGiven: yes).ask(
                desk.words.moveQuestion(old, giving: share, to: taker.id, from: validFrom)
            )
            try await database.write { connection in
                try PostStore.replace(old.id, after: last, with: new, in: &connection)
            }
            switch format {
            case .json: Console.print(try StaffingReport(posts: new.map(StaffingReport.Post.init)).jsonText())
            case .table: Console.print([desk.words.ended(post, through: last)] + new.map(desk.words.begun))
            }
        }
    }

    private func successors(
        of old: Post,
        for taker: EmployingBody,
        funded: Validity,
        in desk: StaffingDesk
    ) -> [Post] {
        let given = Post(
            id: desk.known.newPostName(),
            body: taker.id,
            block: old.block,
            share: share,
            funded: funded,
            ground: ground
        )
        guard share < old.share else { return [given] }
        let rest = Post(
            id: desk.known.newPostName(after: 1),
            body: old.body,
            block: old.block,
            share: old.share - share,
            funded: funded,
            ground: ground
        )
        return [given, rest]
    }
}
