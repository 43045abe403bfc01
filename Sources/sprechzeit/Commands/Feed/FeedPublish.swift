import ArgumentParser
import Messages

/// `sprechzeit feed publish`.
struct FeedPublish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Write the calendars of the published plan as files.",
        usage: "sprechzeit feed publish --output <folder> [<options>]",
        discussion: """
            Examples:
              sprechzeit feed publish --output calendars/published
              SPRECHZEIT_LANG=de sprechzeit feed publish --output /srv/calendars

            One calendar for each case manager, site and employing body and one for the team. A file whose content \
            stays the same is not touched; files of others in the folder stay as they are.
            """,
        aliases: ["veroeffentlichen"]
    )

    @Option(
        help: ArgumentHelp("The folder; it is made where it is missing.", valueName: "folder"),
        completion: .directory
    )
    var output: String

    @Option(help: "The language of the calendars, de or en; that of the person who publishes plays no part.")
    var calendarLanguage: Language = .german

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let step = PublishStep(folder: output, language: calendarLanguage)
        let publication = try await database.withDatabase { try await step.run(in: $0) }
        Console.print(ResultWords(Surroundings.current.language).line(publication, in: output))
    }
}
