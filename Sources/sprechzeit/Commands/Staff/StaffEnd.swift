import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit staff end`.
struct StaffEnd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "End somebody's employment with a day.",
        discussion: """
            Refused while appointments with them after that day are not decided, and while the published plan has them \
            after it. What was before stays as it was.
            """,
        aliases: ["beenden"]
    )

    @Argument(help: "Who leaves.")
    var person: String

    @Option(help: ArgumentHelp("The last day (YYYY-MM-DD).", valueName: "day"))
    var validTo: LocalDate

    @Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await StaffingDesk(in: database)
            let person = try desk.person(person)
            try Confirmation(isGiven: yes).ask(desk.words.leavingQuestion(person.id, through: validTo))
            try await database.write { connection in
                try ContractStore.endEmployment(of: person.id, through: validTo, in: &connection)
            }
            Console.print(desk.words.ended(person.id.rawValue, through: validTo))
        }
    }
}
