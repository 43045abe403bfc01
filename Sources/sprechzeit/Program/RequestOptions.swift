import ArgumentParser
import Core
import Messages

/// How a request is told apart from others.
struct RequestOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A name for this request, so that it is done once however often it is sent.",
            valueName: "key"
        )
    )
    var requestKey: String?

    /// The key; a new one that nobody else has where none is given.
    var key: RequestKey {
        get throws {
            guard let requestKey else { return RequestKey(random: .random(in: 0 ... .max)) }
            guard let key = RequestKey(requestKey) else {
                throw Failure(.usage, .outOfRange("--request-key", least: 1, most: 200))
            }
            return key
        }
    }
}
