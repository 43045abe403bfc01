import Synchronization

/// How long each of many parts of a piece of work took.
final class Latencies: Sendable {
    private let noted = Mutex<[Duration]>([])

    /// Does one part and notes how long it took, whatever came of it.
    func time<Value>(_ body: () async throws -> Value) async rethrows -> Value {
        let start = ContinuousClock.now
        defer {
            let duration = start.duration(to: .now)
            noted.withLock { $0.append(duration) }
        }
        return try await body()
    }

    /// The time that 50, 95 and 99 of 100 parts took at most, in milliseconds; `nil` where none was noted.
    var percentiles: Percentiles? {
        let sorted = noted.withLock { $0.sorted() }
        guard !sorted.isEmpty else { return nil }
        func milliseconds(_ percent: Int) -> Double {
            let duration = sorted[min(sorted.count - 1, sorted.count * percent / 100)]
            return Double(duration.components.seconds) * 1e3 + Double(duration.components.attoseconds) / 1e15
        }
        return Percentiles(p50: milliseconds(50), p95: milliseconds(95), p99: milliseconds(99))
    }
}

/// In milliseconds.
struct Percentiles: Codable {
    let p50: Double
    let p95: Double
    let p99: Double
}
