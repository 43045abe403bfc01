/// A piece of the product's work beside a reference that does the same in the plainest way there is.
struct Benchmark: Sendable {
    /// Some work whose cost is to be known; it may note how long each of its parts took.
    typealias Work = @Sendable (Latencies) async throws -> Void

    /// What the ratio to the reference is of.
    enum Basis: String, Codable, Sendable, CustomStringConvertible {
        /// CPU time of the process.
        case cpu
        /// Time passed, where most of the work is done by a server.
        case wall
        /// What half of the noted parts took at most.
        case median

        var description: String { self == .cpu ? "CPU" : rawValue }
    }

    let name: String
    /// What the reference is.
    let reference: String
    /// What the figures are per, with how many of it there are: counties, entries.
    let unit: (name: String, count: Int)
    var basis = Basis.cpu
    /// Makes the product's work ready, which is not measured, and returns it.
    let product: @Sendable () async throws -> Work
    /// The same for the reference.
    let plain: @Sendable () async throws -> Work
}
