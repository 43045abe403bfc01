import Messages

/// Why a command did not do what it was asked to, for other programs: `sprechzeit/failure/v1`, on standard error.
struct FailureReport: Encodable {
    let schema = "sprechzeit/failure/v1"
    let status: Int32
    /// The facts, and what to do about each.
    let fact: String?
    let remedy: String?
    /// Every mistake of a file.
    let mistakes: [String]
    /// Free times instead.
    let instead: [SlotReport.Entry]

    init(_ failure: Failure) {
        status = failure.status.rawValue
        fact = failure.explanation?.fact
        remedy = failure.explanation?.remedy
        mistakes = failure.lines
        instead = failure.instead
    }
}
