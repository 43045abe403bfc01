import Foundation

/// Measures the product: CPU time, peak memory, and the ratio to a plain reference in the same run.
///
/// Each side of each benchmark runs in a process of its own, so that its memory is its own. Without arguments all
/// benchmarks run; arguments name the ones to run; `--format json` prints one document.
@main
enum Main {
    static func main() async throws {
        var arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.count == 3, arguments[0] == "--measure" {
            try await measure(arguments[1], isPlain: arguments[2] == "plain")
            return
        }
        let isJSON = arguments.starts(with: ["--format", "json"])
        if isJSON { arguments.removeFirst(2) }
        let names = arguments
        let chosen = try await Catalogue.all().filter { names.isEmpty || names.contains($0.name) }
        var report = Report()
        for benchmark in chosen {
            let product = try child(benchmark.name, "product")
            let plain = try child(benchmark.name, "plain")
            report.add(benchmark, product: product, plain: plain)
            if !isJSON { print(report.lines.last ?? "") }
        }
        if isJSON { print(try report.json()) }
    }

    /// Measures one side in this process and prints its cost.
    private static func measure(_ name: String, isPlain: Bool) async throws {
        guard let benchmark = try await Catalogue.all().first(where: { $0.name == name }) else { return }
        let work = try await isPlain ? benchmark.plain() : benchmark.product()
        let cost = try await Cost(of: work)
        print(String(decoding: try JSONEncoder().encode(cost), as: UTF8.self))
    }

    /// Measures one side in a process of its own.
    private static func child(_ name: String, _ side: String) throws -> Cost {
        let process = Process()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = ["--measure", name, side]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return try JSONDecoder().decode(Cost.self, from: bytes)
    }
}
