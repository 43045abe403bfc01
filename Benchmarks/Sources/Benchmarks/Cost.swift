private import Glibc

/// What a piece of work cost the process that did it.
struct Cost: Codable, Sendable {
    /// User and system time of all threads, in seconds.
    let cpuSeconds: Double
    let wallSeconds: Double
    /// The most memory that the process ever held, in MiB, what it had before the work included.
    let peakMebibytes: Double
    /// How long the parts took, where the work notes them.
    let latencies: Percentiles?
    /// What else the work notes.
    let others: [OtherPercentiles]

    /// Does some work and measures it.
    init(of work: Benchmark.Work) async throws {
        let clock = ContinuousClock()
        let before = Self.usage()
        let start = clock.now
        let latencies = Latencies()
        try await work(latencies)
        let wall = start.duration(to: clock.now)
        let after = Self.usage()
        cpuSeconds = after.cpu - before.cpu
        wallSeconds = Double(wall.components.seconds) + Double(wall.components.attoseconds) / 1e18
        peakMebibytes = Double(after.peakKibibytes) / 1_024
        self.latencies = latencies.percentiles
        others = latencies.otherPercentiles
    }

    /// The time of a kind.
    func seconds(_ basis: Benchmark.Basis) -> Double {
        switch basis {
        case .cpu: cpuSeconds
        case .wall: wallSeconds
        case .median: (latencies?.p50 ?? 0) / 1_000
        }
    }

    private static func usage() -> (cpu: Double, peakKibibytes: Int) {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return (seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss)
    }
}
