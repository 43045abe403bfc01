import Feeds
import Foundation
import Testing

extension Occurrence {
    /// The occurrences of the year 2027 as the Python packages icalendar and recurring-ical-events read them.
    static func readByPython(_ calendars: [CalendarFile]) throws -> Set<Occurrence> {
        let folder = FileManager.default.temporaryDirectory.appending(path: "calendars-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for calendar in calendars {
            let file = folder.appending(path: calendar.path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(calendar.text.utf8).write(to: file)
        }
        return Set(try lines(of: folder).map { try #require(Occurrence(fields: $0), "\($0) is no occurrence") })
    }

    private static func lines(of folder: URL) throws -> [String] {
        let here = URL(filePath: #filePath).deletingLastPathComponent()
        let package = here.appending(path: "../../..").standardizedFileURL
        let python = Process()
        python.executableURL = URL(filePath: "/usr/bin/python3")
        python.arguments = ["-B", here.appending(path: "occurrences.py").path, folder.path, "2027"]
        python.environment = ["PYTHONPATH": package.appending(path: ".tools/python").path, "PYTHONUTF8": "1"]
        let output = Pipe()
        python.standardOutput = output
        try python.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        python.waitUntilExit()
        try #require(
            python.terminationStatus == 0,
            "The second reader of calendars failed. Run scripts/install-test-tools if it is not there."
        )
        return text.split(separator: "\n").map(String.init)
    }

    private init?(fields line: String) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 6 else { return nil }
        (file, uid, start, end) = (fields[0], fields[1], fields[2], fields[3])
        (summary, location) = (fields[4], fields[5])
    }
}
