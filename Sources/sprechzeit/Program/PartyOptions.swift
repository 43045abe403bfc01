import ArgumentParser
import Core
import Messages

/// For whom a time is booked.
struct PartyOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "For whom, by the client's number; may be repeated for those who come together, the first one first.",
            valueName: "number"
        )
    )
    var client: [ClientNumber] = []

    @Option(
        help: ArgumentHelp(
            "Though a client has as many appointments ahead as they may, for this reason; coordinators only.",
            valueName: "reason"
        )
    )
    var beyondLimit: String?

    /// Those whom the options name; `nil` for nobody.
    var party: ClientParty? {
        get throws {
            try Self.check(beyondLimit)
            guard client.count <= ClientParty.most else {
                throw Failure(.usage, .outOfRange("--client", least: 0, most: ClientParty.most))
            }
            guard let party = ClientParty(client, beyondLimitBecause: beyondLimit) else {
                guard beyondLimit == nil else { throw Failure(.usage, .missing("--client")) }
                return nil
            }
            return party
        }
    }

    /// Makes sure that a reason to pass the limit can be kept.
    static func check(_ reason: String?) throws {
        guard let reason else { return }
        guard (1...longestReason).contains(reason.unicodeScalars.count) else {
            throw Failure(.usage, .notReadable("--beyond-limit", reason))
        }
    }

    private static let longestReason = 300
}
