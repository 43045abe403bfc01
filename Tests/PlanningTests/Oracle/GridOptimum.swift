import Core
import CountyFiles
import Foundation
import Testing

/// The best plan of some days that begins and ends everything on quarter hours, as a model of its own finds it with a
/// solver of its own: `Model/best_plan.py`, which reads the county from its folder and knows nothing of ``Planning``.
struct GridOptimum {
    let uncoveredMinutes: Int
    let plan: PlanVerification

    /// Solves some days of a county.
    ///
    /// - Parameters:
    ///   - county: The county, all its times on quarter hours.
    ///   - days: Whole days without a change of clocks.
    ///   - minimum: The shortest stay, in minutes; at most 30.
    /// - Throws: Where the model refuses the county or finds no proven optimum.
    init(of county: InstanceCalendar, on days: ClosedRange<LocalDate>, minimum: Int) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "grid-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try InstanceFolder(path: folder.path).write(county.instance)
        let plan = folder.appending(path: "plan.csv").path
        let output = try Self.run([
            folder.path, days.lowerBound.description, days.upperBound.description, String(minimum), plan,
        ])
        uncoveredMinutes = try #require(Int(output.trimmingCharacters(in: .newlines)), "\(output)")
        self.plan = try PlanVerification(
            try PlanFile.records(at: plan),
            in: county,
            from: days.lowerBound,
            through: days.upperBound
        )
    }

    private static func run(_ arguments: [String]) throws -> String {
        let here = URL(filePath: #filePath).deletingLastPathComponent()
        let package = here.appending(path: "../../..").standardizedFileURL
        let python = Process()
        python.executableURL = URL(filePath: "/usr/bin/python3")
        python.arguments = ["-B", here.appending(path: "Model/best_plan.py").path] + arguments
        python.environment = ["PYTHONPATH": package.appending(path: ".tools/python").path, "PYTHONUTF8": "1"]
        let output = Pipe()
        python.standardOutput = output
        try python.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        python.waitUntilExit()
        try #require(
            python.terminationStatus == 0,
            "The model in quarter hours failed. Run scripts/install-test-tools if its solver is not there."
        )
        return text
    }
}
