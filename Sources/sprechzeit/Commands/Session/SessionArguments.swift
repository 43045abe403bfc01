import ArgumentParser
import Core
import Messages

/// Which session a command is about.
struct SessionArguments: ParsableArguments {
    @Argument(help: "The site.")
    var site: String

    @Argument(help: "The date (YYYY-MM-DD).")
    var date: LocalDate

    @Argument(help: "When the session begins (HH:MM).")
    var start: TimeOfDay

    var subject: SessionDecision.Subject {
        SessionDecision.Subject(site: Identifier(site), date: date, start: start)
    }
}
