import ArgumentParser
import Core
import Postgres
import Store

/// `sprechzeit leave reject`.
struct LeaveReject: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reject",
        abstract: "Reject leave as the lead of the person's body.",
        usage: "sprechzeit leave reject <code> --ground <ground> [<options>]",
        discussion: """
            Examples:
              sprechzeit leave reject A-0012 --ground prior-wishes

            The ground is urgent-operations, prior-wishes, presence or no-entitlement; the person and their lead \
            see it.
            """,
        aliases: ["ablehnen"]
    )

    @OptionGroup var change: LeaveChangeOptions

    @Option(help: ArgumentHelp("On what ground.", valueName: "ground"))
    var ground: LeaveGround

    func run() async throws {
        guard !ground.isForApproval else { throw LeaveRefusal.groundOfOtherDecision }
        try await change.run { desk, code, key in
            try await desk.database.write { [ground] connection in
                try LeaveRequestStore.decide(code, on: ground, key: key, in: &connection)
            }
        }
    }
}
