import ArgumentParser
import Core

/// `sprechzeit appointment cancel`.
struct AppointmentCancel: AsyncParsableCommand {
    /// Who calls an appointment off.
    enum Side: String, ExpressibleByArgument, CaseIterable {
        case client
        case service
    }

    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "Call an appointment off; its time is free at once.",
        usage: "sprechzeit appointment cancel <code> [--by client|service] [<options>]",
        discussion: """
            Examples:
              sprechzeit appointment cancel 7M3K-9QXP
              sprechzeit appointment cancel 7M3K-9QXP --by service

            What the service calls off is never counted against the client. Where somebody on the waiting list fits, \
            the time is held for them at once.
            """,
        aliases: ["absagen"]
    )

    @Option(help: ArgumentHelp("Who calls it off.", valueName: "side"))
    var by: Side = .client

    @OptionGroup var change: ChangeOptions

    func run() async throws {
        try await change.callOff(by == .client ? .cancelByClient : .cancelByService)
    }
}
