import Core

/// Feed writing against plain string writing of the same bytes.
enum FeedBenchmarks {
    static func all(of county: Instance, zone: Zone) -> [Benchmark] {
        [1_000, 10_000].map { entries in
            Benchmark(
                name: "feeds-\(entries)",
                reference: "plain string writing of the same bytes",
                unit: ("entry", entries),
                product: {
                    let writing = FeedWriting(entries: entries, in: county, zone: zone)
                    return { _ in _ = try await writing.product() }
                },
                plain: {
                    let writing = FeedWriting(entries: entries, in: county, zone: zone)
                    return { _ in _ = writing.plain() }
                }
            )
        }
    }
}
