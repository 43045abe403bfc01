import ArgumentParser

/// The program: plans consultation hours, covers leave, publishes calendars.
@main
struct Sprechzeit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sprechzeit",
        abstract: "Plan a county's consultation hours."
    )
}
