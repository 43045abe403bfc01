/// How a program ended, and what it said.
struct EndedProgram: Sendable {
    /// Its exit status; the signal's number and 128 where a signal ended it.
    let status: Int32
    /// Standard output, or all that a terminal showed.
    let output: String
    /// Standard error.
    let errors: String
    let process: Int32

    /// The call as a golden file keeps it: results, then messages, then the status; what differs between calls is
    /// replaced by its name.
    ///
    /// - Parameter names: What stands for which text.
    /// - Returns: The text of the file.
    func transcript(naming names: [String: String] = [:]) -> String {
        var text = output
        if !errors.isEmpty { text += "--- standard error\n\(errors)" }
        text += "--- status \(status)\n"
        for (name, value) in names.sorted(by: { $0.value.count > $1.value.count }) {
            text = text.replacing(value, with: name)
        }
        return text
    }
}
