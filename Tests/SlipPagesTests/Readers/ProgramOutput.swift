import Foundation
import Testing

/// What a program prints, run to its successful end.
///
/// - Parameter arguments: The program, looked up in `PATH`, and its arguments.
/// - Returns: Its standard output as text.
/// - Throws: A failed expectation where the program is not there or does not succeed.
func output(of arguments: [String]) throws -> String {
    String(decoding: try bytes(of: arguments), as: UTF8.self)
}

/// What a program prints, as bytes.
func bytes(of arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(
        process.terminationStatus == 0,
        "\(arguments[0]) failed. Run scripts/install-test-tools if it is not there."
    )
    return data
}
