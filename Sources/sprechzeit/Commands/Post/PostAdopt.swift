import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit post adopt`.
struct PostAdopt: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt",
        abstract: "Begin the posts that the county's files name for each body that has none.",
        discussion: """
            Examples:
              sprechzeit post adopt --valid-from 2027-01-01

            Takes posts and their ground from employing_bodies.csv, in block B2 (case management); bodies that have a \
            post already are left as they are. All of it happens, or nothing where the county had less than a third.
            """,
        aliases: ["uebernehmen"]
    )

    @Option(help: ArgumentHelp("The first day on which they are funded (YYYY-MM-DD).", valueName: "day"))
    var validFrom: LocalDate

    @Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await StaffingDesk(in: database)
            let posts = Self.posts(of: try await Instance.stored(in: database), from: validFrom, beside: desk.known)
            guard !posts.isEmpty else { throw Failure(.checkNegative, desk.words.nothingToAdopt) }
            try desk.requireThird(of: desk.known.posts + posts)
            let page = Surroundings.current.page
            for line in desk.words.table(of: posts).lines(on: page) { Console.tell(line) }
            try Confirmation(isGiven: yes).ask(desk.words.adoptQuestion(posts.count))
            try await database.write { connection in try PostStore.add(posts, to: &connection) }
            Console.print(posts.map(desk.words.begun))
        }
    }

    private static func posts(of county: Instance, from first: LocalDate, beside known: KnownStaffing) -> [Post] {
        let holders = Set(known.posts.map(\.body))
        return county.bodies.filter { $0.posts.digits > 0 && !holders.contains($0.id) }.enumerated().map {
            Post(
                id: known.newPostName(after: $0.offset),
                body: $0.element.id,
                block: .caseManagement,
                share: Fraction($0.element.posts),
                funded: Validity(from: first),
                ground: $0.element.agreement.isEmpty ? "employing_bodies.csv" : String($0.element.agreement.prefix(500))
            )
        }
    }
}
