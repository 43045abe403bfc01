import ArgumentParser
import CountyFiles
import Messages
import Postgres
import Store

/// `sprechzeit export`.
struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the county's data into a folder, in the form in which they are imported.",
        discussion: """
            Examples:
              sprechzeit export wesel-2027
              sprechzeit export --county 05170 wesel-2027
            """,
        aliases: ["ausgeben"]
    )

    @Argument(help: "The folder; it is made where it is missing.", completion: .directory)
    var folder: String

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let instance = try await database.withDatabase { database in
            try await database.read { connection in try InstanceStore.load(from: &connection) }
        }
        guard let instance else { throw PlanRefusal.noInstance }
        try InstanceFolder(path: folder).write(instance)
        Console.print(InstanceText(instance, language: Surroundings.current.language).summary)
    }
}
