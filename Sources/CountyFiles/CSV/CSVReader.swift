private import CCSV
internal import Core

/// Reads the records of a CSV file (RFC 4180, LF or CRLF) one after the other, by libcsv in strict mode.
///
/// The parser is fed one physical line at a time, so that every record knows the line on which it begins. After
/// a fault reading goes on with the next line: one bad quote hides no other mistake.
struct CSVReader: ~Copyable {
    /// The longest field that is read, in bytes.
    static let longestField = 65_536

    private let parser: UnsafeMutablePointer<csv_parser>
    private let bytes: [UInt8]
    /// The first byte that the parser has not seen.
    private var position: Int
    /// The number of the line that begins there.
    private var line = 1
    /// How many records and empty lines have been read.
    private var number = 0
    private var record = CSVRecord()

    /// A reader of a file's bytes; a byte order mark at the beginning is passed over.
    init(_ bytes: [UInt8]) {
        parser = .allocate(capacity: 1)
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        start()
    }

    deinit {
        csv_free(parser)
        parser.deallocate()
    }

    /// Reads the first record, which must name the columns.
    ///
    /// - Parameters:
    ///   - columns: Their names, from left to right.
    ///   - optional: The names of those that may follow, all of them or none.
    /// - Returns: How many columns there are.
    /// - Throws: ``CSVFault`` if it does not.
    @discardableResult
    mutating func readHeader(_ columns: [String], optional: [String] = []) throws(CSVFault) -> Int {
        let record = try next()
        let found = record.flatMap { $0.number == 1 ? $0.texts : nil } ?? []
        guard found == columns || found == columns + optional else {
            if let fault = record?.textFault { throw CSVFault(line: 1, byte: nil, kind: fault.kind) }
            throw CSVFault(line: 1, byte: nil, kind: .wrongHeader(expected: columns, found: found))
        }
        return found.count
    }

    /// The next record.
    ///
    /// - Returns: The record, or nil at the end of the file. Empty lines are passed over, but counted.
    /// - Throws: ``CSVFault`` where a record cannot be read; the next call goes on after it.
    mutating func next() throws(CSVFault) -> CSVRecord? {
        var isInside = false
        while position < bytes.count {
            let end = endOfLine()
            if !isInside {
                guard !isBlank(position..<end) else {
                    passLine(to: end)
                    number += 1
                    continue
                }
                record.begin(line: line, offset: position)
                number += 1
                record.number = number
            }
            isInside = true
            let taken = parse(position..<end)
            guard taken == end - position else {
                let fault = CSVFault(line: line, byte: taken + 1, kind: .strayQuote)
                passLine(to: end)
                restart()
                throw fault
            }
            passLine(to: end)
            if record.isComplete { return try checked() }
            if parser.pointee.entry_pos > Self.longestField {
                throw retreat(.fieldTooLong(limit: Self.longestField))
            }
        }
        guard isInside else { return nil }
        guard finish() else { throw retreat(.unclosedQuote) }
        return try checked()
    }

    /// The record that has just been completed, unless it is more than one or too long.
    private mutating func checked() throws(CSVFault) -> CSVRecord {
        guard !record.isOverrun, parser.pointee.entry_pos == 0 else {
            restart()
            throw CSVFault(line: record.line, byte: nil, kind: .bareCarriageReturn)
        }
        guard record.longestField <= Self.longestField else {
            throw CSVFault(line: record.line, byte: nil, kind: .fieldTooLong(limit: Self.longestField))
        }
        return record
    }

    /// Goes back to the line after the one on which the record began, since what follows may be whole records.
    private mutating func retreat(_ kind: Mistake.Kind) -> CSVFault {
        let fault = CSVFault(line: record.line, byte: record.byte(ofField: record.count, in: bytes), kind: kind)
        position = record.offset
        line = record.line
        passLine(to: endOfLine())
        restart()
        return fault
    }

    private mutating func passLine(to end: Int) {
        position = end
        line += 1
    }

    /// The end of the line at `position`, its line feed included.
    private func endOfLine() -> Int {
        var index = position
        while index < bytes.count {
            index += 1
            if bytes[index - 1] == UInt8(ascii: "\n") { break }
        }
        return index
    }

    private func isBlank(_ range: Range<Int>) -> Bool {
        range.allSatisfy { bytes[$0] == UInt8(ascii: "\n") || bytes[$0] == UInt8(ascii: "\r") }
    }
}

extension CSVReader {
    private func start() {
        csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
        // Blanks belong to their field (RFC 4180, 2.4).
        csv_set_space_func(parser) { _ in 0 }
        csv_set_blk_size(parser, 4_096)
    }

    private func restart() {
        csv_free(parser)
        start()
    }

    /// Gives bytes to the parser, which fills the record.
    ///
    /// - Returns: How many were taken; fewer than given where the text breaks the rules of quoting.
    private mutating func parse(_ range: Range<Int>) -> Int {
        bytes.withUnsafeBytes { bytes in
            withUnsafeMutablePointer(to: &record) { record in
                csv_parse(
                    parser,
                    bytes.baseAddress?.advanced(by: range.lowerBound),
                    range.count,
                    takeField,
                    takeEnd,
                    record
                )
            }
        }
    }

    /// Ends a last record without a line break.
    ///
    /// - Returns: Whether it could end there.
    private mutating func finish() -> Bool {
        withUnsafeMutablePointer(to: &record) { csv_fini(parser, takeField, takeEnd, $0) == 0 }
    }
}

/// Hands a field of libcsv to the record that `context` points to.
private func takeField(bytes: UnsafeMutableRawPointer?, count: Int, context: UnsafeMutableRawPointer?) {
    context?.assumingMemoryBound(to: CSVRecord.self).pointee
        .append(UnsafeRawBufferPointer(start: bytes, count: count))
}

/// Tells the record that `context` points to that it is complete.
private func takeEnd(terminator: Int32, context: UnsafeMutableRawPointer?) {
    context?.assumingMemoryBound(to: CSVRecord.self).pointee.complete()
}
