import ArgumentParser
import Core
import Messages

/// `sprechzeit client add`.
struct ClientAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Take a client down; a name is not needed.",
        usage: "sprechzeit client add [--name <name>] [--born <day>] [--language <code>] [<options>]",
        discussion: """
            Examples:
              sprechzeit client add --name 'Al-Hussein, Amina' --born 1990-03-04 \\
                  --language ar --phone '0151 123456'
              sprechzeit client add --name - --language uk < name.txt

            The number that is given is drawn at random. A name on the command line stays in the shell's history; one \
            that is read from the input does not.
            """,
        aliases: ["aufnehmen"]
    )

    @OptionGroup var client: ClientOptions

    @OptionGroup var contact: ContactOptions

    @Option(help: ArgumentHelp("The desk's site, whose letter the number begins with.", valueName: "id"))
    var site: String?

    @OptionGroup var request: RequestOptions

    @Option(help: ArgumentHelp("A sentence to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let key = try request.key
        var details = ClientDetails()
        try client.apply(to: &details)
        let addresses = try contact.addresses
        let known = details
        try await database.withDatabase { database in
            let desk = ClientDesk(database: database)
            let letter = try await BookingDesk(in: database).calendar.letter(at: site)
            let number = try await desk.add(known, reachedBy: addresses, letter: letter, key: key)
            switch format {
            case .table: Console.print(desk.words.added(number))
            case .json:
                let (client, ways) = try await desk.show(number)
                Console.print(try ClientReport(client, ways).jsonText())
            }
        }
    }
}

extension InstanceCalendar {
    /// The letter that a desk at a site gives its clients.
    func letter(at site: String?) throws -> String {
        letter(at: try site.map(knownSite))
    }

    /// The same for a site that the county has.
    func letter(at site: Identifier<Site>?) -> String {
        let municipality = site.flatMap { self.site($0) }?.municipality
        return ClientNumber.letter(of: instance.municipalities.first { $0.id == municipality }?.name)
    }
}
