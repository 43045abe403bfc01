import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit agreement end`.
struct AgreementEnd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "End an agreement with a day, and the cover terms that rest on it.",
        aliases: ["beenden"]
    )

    @Argument(help: "Which agreement.")
    var id: String

    @Option(help: ArgumentHelp("Its last day (YYYY-MM-DD).", valueName: "day"))
    var validTo: LocalDate

    @Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await StaffingDesk(in: database)
            guard let agreement = desk.known.agreements.first(where: { $0.id == Identifier(id) }) else {
                throw StaffingRefusal.unknownName(id)
            }
            let later = desk.known.coverTerms.filter { agreed in
                agreed.agreement == agreement.id && agreed.term.valid.last.map { $0 > validTo } ?? true
            }
            try Confirmation(isGiven: yes).ask(
                desk.words.endQuestion(agreement, terms: later.count, through: validTo)
            )
            try await database.write { connection in
                try AgreementStore.end(agreement.id, through: validTo, in: &connection)
            }
            Console.print(desk.words.ended(id, through: validTo))
        }
    }
}
