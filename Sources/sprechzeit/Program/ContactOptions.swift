import ArgumentParser
import Core
import Messages

/// Ways to reach a client on the command line.
struct ContactOptions: ParsableArguments {
    @Option(help: ArgumentHelp("A phone, with its area code.", valueName: "number"))
    var phone: String?

    @Option(help: ArgumentHelp("An address for e-mail.", valueName: "address"))
    var email: String?

    @Option(help: ArgumentHelp("An address for letters.", valueName: "address"))
    var letter: String?

    @Option(help: ArgumentHelp("Any other way.", valueName: "text"))
    var other: String?

    /// What is named.
    ///
    /// - Throws: ``Failure`` for what is no such address; it is not repeated.
    var addresses: [ContactAddress] {
        get throws {
            let named: [(ContactAddress.Kind, String?)] = [
                (.phone, phone), (.email, email), (.letter, letter), (.other, other),
            ]
            return try named.compactMap { kind, text in
                guard let text else { return nil }
                guard let address = ContactAddress(kind, text) else {
                    throw Failure(.usage, .illegible("--\(kind.rawValue)"))
                }
                return address
            }
        }
    }
}
