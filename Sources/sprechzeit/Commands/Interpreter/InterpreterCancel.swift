import ArgumentParser

/// `sprechzeit interpreter cancel`.
struct InterpreterCancel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "Record that an interpreter has called off the appointments of some time.",
        usage: "sprechzeit interpreter cancel <id> --from <time> --until <time> [--replace] [<options>]",
        discussion: """
            Examples:
              sprechzeit interpreter cancel I-07 --from 2027-11-10T10:00 \\
                  --until 2027-11-10T11:00
              sprechzeit interpreter cancel I-07 --from 2027-11-10T10:00 \\
                  --until 2027-11-10T11:00 --replace

            As `unavailable`, but they can be asked for other appointments of that time.
            """,
        aliases: ["absagen"]
    )

    @OptionGroup var loss: LossOptions

    func run() async throws {
        try await loss.run(isAway: false)
    }
}
