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
            let text = requestKey ?? String(UInt64.random(in: 0 ... .max), radix: 36)
            guard let key = RequestKey(text) else {
                throw Failure(.usage, .outOfRange("--request-key", least: 1, most: 200))
            }
            return key
        }
    }
}
