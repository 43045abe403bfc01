import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit leave approve`.
struct LeaveApprove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Approve leave as the lead of the person's body, once its effects are shown.",
        usage: "sprechzeit leave approve <code> [--ground <ground>] [<options>]",
        discussion: """
            Examples:
              sprechzeit leave approve A-0012
              sprechzeit leave approve A-0012 --ground holidays-cover-arranged --yes

            Appointments in it need a decision at once, and nothing is free there any more; nothing is moved. Where \
            the coordinator has a concern, the ground has to answer it: cover-arranged, holidays-cover-arranged or \
            minimum-accepted.
            """,
        aliases: ["genehmigen"]
    )

    @OptionGroup var change: LeaveChangeOptions

    @Option(help: ArgumentHelp("On what ground.", valueName: "ground"))
    var ground: LeaveGround = .unopposed

    @Flag(help: "Do not ask.")
    var yes = false

    func run() async throws {
        try await change.run { desk, code, key in
            let entry = try await desk.entry(code)
            let leave = Leave(
                id: entry.id,
                caseManager: entry.caseManager,
                first: entry.first,
                last: entry.last,
                part: entry.part,
                kind: .special,
                knownFrom: entry.first,
                status: .requested
            )
            for line in try await desk.preview(of: leave) { Console.tell(line) }
            try Confirmation(isGiven: yes).ask(desk.words.askToApprove)
            guard ground.isForApproval else { throw LeaveRefusal.groundOfOtherDecision }
            return try await desk.database.write { [ground] connection in
                try LeaveRequestStore.decide(code, on: ground, key: key, in: &connection)
            }
        }
    }
}
