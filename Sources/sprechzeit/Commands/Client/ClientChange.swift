import ArgumentParser
import Core
import Messages

/// `sprechzeit client change`.
struct ClientChange: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Change what is known of a client.",
        usage: "sprechzeit client change <number> [--name <name>] [--born <day>] [<options>]",
        discussion: """
            Examples:
              sprechzeit client change M-2041 --name 'Al-Hussein, Amina' --need step-free
              sprechzeit client change M-2041 --without-born

            What is not named stays as it is; needs that are named replace those that were.
            """,
        aliases: ["ändern"]
    )

    @Argument(help: "The client's number.")
    var number: ClientNumber

    @OptionGroup var client: ClientOptions

    @Flag(help: "Forget the name.")
    var withoutName = false

    @Flag(help: "Forget the birth date.")
    var withoutBorn = false

    @Flag(help: "Forget all needs.")
    var withoutNeeds = false

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let (client, withoutName, withoutBorn, withoutNeeds) = (client, withoutName, withoutBorn, withoutNeeds)
        var checked = ClientDetails()
        // A name is read from the input once, however often the change is tried.
        try client.apply(to: &checked)
        let said = checked
        try await database.withDatabase { database in
            let desk = ClientDesk(database: database)
            try await desk.change(number) { details in
                if withoutName { details.name = nil }
                if withoutBorn { details.born = nil }
                if withoutNeeds { details.accessNeeds = [] }
                details.name = said.name ?? details.name
                details.born = said.born ?? details.born
                if client.language != nil { details.language = said.language }
                if !said.accessNeeds.isEmpty { details.accessNeeds = said.accessNeeds }
            }
            Console.print(desk.words.changed(number))
        }
    }
}
