import ArgumentParser
import Core
import CountyFiles
import Messages

/// `sprechzeit import`.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take a county's data into the database, whole or not at all.",
        usage: "sprechzeit import <folder> [--every-county] [<options>]",
        discussion: """
            Examples:
              sprechzeit import Examples/kreis-wesel
              sprechzeit import all-counties --every-county

            Every mistake is reported with file, line, column and what to do; then nothing is stored. What is \
            possible but hardly meant is a warning.
            """,
        aliases: ["einlesen"]
    )

    @Argument(help: "The folder with the county's files.", completion: .directory)
    var folder: String

    @Flag(help: "Take every county of the folder, each into a database of its own.")
    var everyCounty = false

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let choice: ImportStep.Choice = everyCounty ? .every : database.county.map { .one(Identifier($0)) } ?? .only
        let accepted = try ImportStep(folder: folder, choice: choice).read()
        let words = MistakeWords(Surroundings.current.language)
        for oddity in accepted.oddities { Console.tell(words.line(oddity)) }
        for instance in accepted.instances {
            let stranded = try await database.withDatabase(of: instance.county.id) { database in
                try await ImportStep.store(instance, in: database)
            }
            Console.print(InstanceText(instance, language: Surroundings.current.language).summary)
            if stranded > 0 { Console.print(ResultWords(Surroundings.current.language).stranded(stranded)) }
        }
    }
}
