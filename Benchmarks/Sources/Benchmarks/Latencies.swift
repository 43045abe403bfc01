import Synchronization

/// How long each of many parts of a piece of work took.
final class Latencies: Sendable {
    private let noted = Mutex<[Double]>([])
    /// What was noted of other things than the parts, in the order of their first notes.
    private let others = Mutex<[(name: String, unit: String, figures: [Double])]>([])

    /// Does one part and notes how long it took, whatever came of it.
    func time<Value>(_ body: () async throws -> Value) async rethrows -> Value {
        let start = ContinuousClock.now
        defer { note(start.duration(to: .now)) }
        return try await body()
    }

    /// Does something else than a part and notes how long it took, unless it fails.
    func time<Value>(_ name: String, _ body: () async throws -> Value) async rethrows -> Value {
        let start = ContinuousClock.now
        let value = try await body()
        note(start.duration(to: .now), as: name)
        return value
    }

    /// Notes how long a part took.
    func note(_ duration: Duration) { noted.withLock { $0.append(Self.milliseconds(duration)) } }

    /// Notes how long something else took.
    func note(_ duration: Duration, as name: String) { note(Self.milliseconds(duration), as: name, unit: "ms") }

    /// Notes how much was written.
    func note(bytes: Int) { note(Double(bytes), as: "written", unit: "bytes") }

    private func note(_ figure: Double, as name: String, unit: String) {
        others.withLock { others in
            guard let index = others.firstIndex(where: { $0.name == name }) else {
                return others.append((name, unit, [figure]))
            }
            others[index].figures.append(figure)
        }
    }

    /// The time that 50, 95 and 99 of 100 parts took at most, in milliseconds; `nil` where none was noted.
    var percentiles: Percentiles? { noted.withLock { Percentiles($0) } }

    /// The same of everything else.
    var otherPercentiles: [OtherPercentiles] {
        others.withLock { others in
            others.compactMap { other in
                Percentiles(other.figures).map {
                    OtherPercentiles(name: other.name, unit: other.unit, count: other.figures.count, figures: $0)
                }
            }
        }
    }

    private static func milliseconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) * 1e3 + Double(duration.components.attoseconds) / 1e15
    }
}

/// What was noted besides the parts.
struct OtherPercentiles: Codable {
    let name: String
    let unit: String
    let count: Int
    let figures: Percentiles
}

/// In milliseconds, unless it is said otherwise.
struct Percentiles: Codable {
    let p50: Double
    let p95: Double
    let p99: Double

    /// What 50, 95 and 99 of 100 figures are at most; `nil` where there are none.
    init?(_ figures: [Double]) {
        guard !figures.isEmpty else { return nil }
        let sorted = figures.sorted()
        func figure(_ percent: Int) -> Double { sorted[min(sorted.count - 1, sorted.count * percent / 100)] }
        (p50, p95, p99) = (figure(50), figure(95), figure(99))
    }
}
