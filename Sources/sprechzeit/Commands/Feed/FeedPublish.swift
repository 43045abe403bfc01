import ArgumentParser
import Messages

/// `sprechzeit feed publish`.
struct FeedPublish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Write the calendars of the published plan as files.",
        discussion: """
            Example:
              sprechzeit feed publish --output calendars/published

            One calendar for each case manager, site and employing body and one for the team. A file whose content \
            stays the same is not touched; files of others in the folder stay as they are.
            """,
        aliases: ["veroeffentlichen"]
    )

    @Option(help: "The folder; it is made where it is missing.", completion: .directory)
    var output: String

    @Option(help: "The language of the calendars, de or en; that of the person who publishes plays no part.")
    var calendarLanguage: Language = .german

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let step = PublishStep(folder: output, language: calendarLanguage)
        let publication = try await database.withDatabase { try await step.run(in: $0) }
        Console.print(PublicationText(publication, folder: output, language: Surroundings.current.language).line)
    }
}
