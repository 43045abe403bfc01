internal import Core

/// Why a record could not be read, and where.
struct CSVFault: Error, Hashable {
    let line: Int
    /// The place in that line, in bytes from 1.
    let byte: Int?
    let kind: Mistake.Kind

    /// The mistake that it is in a file.
    func mistake(in file: String) -> Mistake {
        Mistake(file: file, line: line, byte: byte, kind: kind)
    }
}
