private import Foundation
public import Testing

/// Expects a text to equal, byte for byte, the file of that name in `Golden/` beside the test.
///
/// With `RECORD_GOLDEN=1` in the environment the file is written instead and the test fails, so that no recording
/// passes unread.
///
/// - Parameters:
///   - actual: What the program produced.
///   - name: The file's name, such as `check-in.txt`.
///   - filePath: The test's file; leave it out.
///   - sourceLocation: Where a failure is reported; leave it out.
/// - Throws: What the file system says when a file cannot be read or written.
public func expectGolden(
    _ actual: String,
    _ name: String,
    filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
    let fault = try goldenFault(actual, name, isRecording: isRecording, filePath: filePath)
    if let fault { Issue.record("\(fault)", sourceLocation: sourceLocation) }
}

/// In what a text differs from the file of that name in `Golden/` beside the test.
///
/// - Parameters:
///   - actual: What the program produced.
///   - name: The file's name.
///   - isRecording: Whether the file is written with the text, which is a fault as well.
///   - filePath: The test's file; leave it out.
/// - Returns: What is wrong, and what to do; `nil` where the text equals the file.
/// - Throws: What the file system says when a file cannot be read or written.
public func goldenFault(
    _ actual: String,
    _ name: String,
    isRecording: Bool,
    filePath: String = #filePath
) throws -> String? {
    let file = URL(fileURLWithPath: filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
    guard !isRecording else {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(actual.utf8).write(to: file)
        return "Recorded Golden/\(name). Read it, then run again without RECORD_GOLDEN."
    }
    guard FileManager.default.fileExists(atPath: file.path) else {
        return "Golden/\(name) does not exist. Run with RECORD_GOLDEN=1 to write it."
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard !actual.utf8.elementsEqual(expected.utf8) else { return nil }
    return firstDifference(of: actual, from: expected, in: name)
}

/// The first line in which two texts differ, with its number.
private func firstDifference(of actual: String, from expected: String, in name: String) -> String {
    let found = lines(of: actual)
    let wanted = lines(of: expected)
    let index =
        zip(found, wanted).enumerated().first { !$1.0.utf8.elementsEqual($1.1.utf8) }?.offset
        ?? min(found.count, wanted.count)
    func line(_ lines: [String]) -> String {
        index < lines.count ? lines[index].debugDescription : "the end of the text"
    }
    return "Golden/\(name):\(index + 1) differs: expected \(line(wanted)), found \(line(found))."
}

/// A text cut at each line feed and at nothing else: a carriage return stays visible in its line.
private func lines(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
    }
}
