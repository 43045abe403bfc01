public import Core

/// A closure with the number by which commands name it.
public struct StoredClosure: Hashable, Sendable {
    public let number: Int
    public let closure: Closure

    public init(number: Int, closure: Closure) {
        self.number = number
        self.closure = closure
    }
}

/// That the closures of a body are known for a year, and by whom (Bestätigung).
public struct ClosureConfirmation: Hashable, Sendable {
    public let body: Identifier<EmployingBody>
    public let year: Int
    /// The login; `nil` where the county's files say it, by a closure of a site that the body runs.
    public let confirmedBy: String?
    public let confirmedAt: Instant?
}
