import Foundation

/// What was measured, to read or for other programs.
struct Report: Encodable {
    /// One benchmark with both its sides.
    struct Row: Encodable {
        let name: String
        let reference: String
        let unit: String
        let count: Int
        let product: Cost
        let plain: Cost
        let basis: Benchmark.Basis
        /// Time of the product over that of the reference.
        let ratio: Double
    }

    let schema = "sprechzeit/benchmarks/v1"
    private(set) var rows: [Row] = []

    mutating func add(_ benchmark: Benchmark, product: Cost, plain: Cost) {
        rows.append(
            Row(
                name: benchmark.name,
                reference: benchmark.reference,
                unit: benchmark.unit.name,
                count: benchmark.unit.count,
                product: product,
                plain: plain,
                basis: benchmark.basis,
                ratio: product.seconds(benchmark.basis) / plain.seconds(benchmark.basis)
            )
        )
    }

    /// A line for each benchmark.
    var lines: [String] {
        rows.map { row in
            let perUnit = row.product.seconds(row.basis) / Double(row.count) * 1_000
            return """
                \(row.name): \(Self.text(row.product.cpuSeconds, 2)) s CPU, \(Self.text(row.product.wallSeconds, 2)) s \
                wall, \(Self.text(row.product.peakMebibytes, 0)) MiB peak, \(Self.text(perUnit, 2)) ms \
                \(row.basis) per \(row.unit); \(Self.text(row.ratio, 2)) times \(row.reference) \
                (\(Self.text(row.plain.seconds(row.basis), row.basis == .median ? 5 : 2)) s \(row.basis), \
                \(Self.text(row.plain.peakMebibytes, 0)) MiB)
                """ + Self.text(row.product.latencies) + row.product.others.map(Self.text).joined()
        }
    }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    private static func text(_ latencies: Percentiles?) -> String {
        guard let latencies else { return "" }
        let figures = [("p50", latencies.p50), ("p95", latencies.p95), ("p99", latencies.p99)]
        return "; " + figures.map { "\($0.0) \(text($0.1, 1)) ms" }.joined(separator: ", ")
    }

    private static func text(_ other: OtherPercentiles) -> String {
        let figures = [("p50", other.figures.p50), ("p95", other.figures.p95), ("p99", other.figures.p99)]
        return "; \(other.name) (\(other.count)) "
            + figures.map { "\($0.0) \(text($0.1, 1)) \(other.unit)" }.joined(separator: ", ")
    }

    private static func text(_ number: Double, _ places: Int) -> String {
        String(format: "%.\(places)f", number)
    }
}
