internal import Core

/// One record of a CSV file: the bytes of its fields, unquoted, and where it stands.
struct CSVRecord {
    /// The bytes of all fields, one after the other.
    private(set) var bytes: [UInt8] = []
    /// Where each field ends in `bytes`.
    private var ends: [Int] = []
    /// Whether the end of the record has been seen.
    private(set) var isComplete = false
    /// Whether a further field came after the end of the record.
    private(set) var isOverrun = false
    private(set) var longestField = 0

    /// The physical line on which the record begins, counted from 1.
    private(set) var line = 0
    /// Where in the file it begins.
    private(set) var offset = 0
    /// Its number in the file, counted from 1, empty lines included.
    var number = 0

    /// How many fields it has.
    var count: Int { ends.count }

    /// Where in `bytes` a field lies.
    subscript(field: Int) -> Range<Int> {
        (field == 0 ? 0 : ends[field - 1])..<ends[field]
    }

    /// The text of a field; what is not UTF-8 becomes U+FFFD.
    func text(_ field: Int) -> String {
        String(decoding: bytes[self[field]], as: UTF8.self)
    }

    /// The texts of all fields.
    var texts: [String] {
        (0..<count).map(text)
    }

    /// Why one of the fields is no text, with the number of the field; nil if all are.
    var textFault: (field: Int, kind: Mistake.Kind)? {
        for field in 0..<count {
            if let kind = TextFault.fault(in: bytes[self[field]].span) { return (field, kind) }
        }
        return nil
    }

    /// Where a field begins in the file that the record was read from.
    ///
    /// - Returns: The byte of the line, from 1, or nil if the field begins on a later line than its record.
    func byte(ofField field: Int, in file: [UInt8]) -> Int? {
        var isQuoted = false
        var passed = 0
        var index = offset
        while passed < field, index < file.count {
            switch file[index] {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted: passed += 1
            case UInt8(ascii: "\n"): return nil
            default: break
            }
            index += 1
        }
        return index - offset + 1
    }

    /// Begins a new record, keeping the storage of the last.
    mutating func begin(line: Int, offset: Int) {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        isComplete = false
        isOverrun = false
        longestField = 0
        self.line = line
        self.offset = offset
    }

    /// Takes a field as the parser hands it over.
    mutating func append(_ field: UnsafeRawBufferPointer) {
        guard !isComplete else {
            isOverrun = true
            return
        }
        bytes.append(contentsOf: field)
        ends.append(bytes.count)
        longestField = max(longestField, field.count)
    }

    /// Notes the end of the record.
    mutating func complete() {
        isComplete = true
    }

    /// Brings the record to a number of fields: empty ones are added, surplus ones dropped.
    mutating func resize(to count: Int) {
        if ends.count > count { ends.removeLast(ends.count - count) }
        ends.append(contentsOf: repeatElement(bytes.count, count: count - ends.count))
    }
}
