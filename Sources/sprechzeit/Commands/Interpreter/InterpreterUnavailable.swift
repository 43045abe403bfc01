import ArgumentParser

/// `sprechzeit interpreter unavailable`.
struct InterpreterUnavailable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unavailable",
        abstract: "Record that an interpreter is away, and see to the appointments of that time.",
        usage: "sprechzeit interpreter unavailable <id> --from <time> --until <time> [--replace] [<options>]",
        discussion: """
            Examples:
              sprechzeit interpreter unavailable I-07 --from 2027-11-10T00:00 \\
                  --until 2027-11-13T00:00
              sprechzeit interpreter unavailable I-07 --from 2027-11-10T00:00 \\
                  --until 2027-11-13T00:00 --replace

            Each appointment needs a decision then, and comes with what can become of it; with --replace it gets \
            another interpreter where one can come. Nobody asks them for that time any more.
            """,
        aliases: ["verhindert"]
    )

    @OptionGroup var loss: LossOptions

    func run() async throws {
        try await loss.run(isAway: true)
    }
}
