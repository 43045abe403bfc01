import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit session undo`.
struct SessionUndo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back what was decided about a session.",
        usage: "sprechzeit session undo <site> <date> <start> [<options>]",
        discussion: """
            Examples:
              sprechzeit session undo S-ALP 2027-04-20 09:00

            Appointments that needed a decision because of it alone are booked again; the record keeps both.
            """,
        aliases: ["zuruecknehmen"]
    )

    @OptionGroup var session: SessionArguments

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let subject = session.subject
        try await database.withDatabase { database in
            let kept = try await telling(about: subject) {
                try await database.write { try SessionDecisionStore.undo(subject, on: &$0) }
            }
            Console.print(ClosureWords(Surroundings.current.language).undone(subject, kept: kept))
        }
    }
}
