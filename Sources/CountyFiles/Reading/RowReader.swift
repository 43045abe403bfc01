internal import Core

/// Reads the fields of one record after the other, from left to right, as what their columns hold.
///
/// Each call takes the next column. A field that holds something else is noted as a mistake and yields nil, so
/// that the whole record is looked at before it is given up.
struct RowReader {
    /// The folder's names, filled as its files are read.
    var names = FolderNames()
    var mistakes = MistakeList()
    /// How each municipality's site is meant to be held open.
    var siteKinds: [Identifier<Municipality>: Site.Kind] = [:]
    /// The zone of the whole folder, where it is known.
    var folderZone: String?
    /// Whether the system has a time zone of a name.
    let isTimeZone: (String) -> Bool

    private(set) var file = ""
    private var columns: [String] = []
    private var record = CSVRecord()
    /// The column that comes next.
    private var next = 0
    /// The whole file, to find where in its line a field with a mistake begins.
    private var bytes: [UInt8] = []
    /// Whether the file holds bytes that no text may hold.
    private var isSuspect = false
    /// Keys of records that must differ, with the line of the first.
    private var keys: [[UInt8]: Int] = [:]

    /// The county of the record.
    private(set) var county = Identifier<County>("")
    /// What is known of that county; `nil` before the first record.
    private var countyFinding: KnownNames<County>.Finding?
    /// The line of the record.
    var line: Int { record.line }

    init(isTimeZone: @escaping (String) -> Bool) {
        self.isTimeZone = isTimeZone
    }

    /// Turns to another file.
    ///
    /// - Parameters:
    ///   - file: Its name.
    ///   - columns: Its columns, from left to right.
    ///   - bytes: Its content.
    mutating func begin(file: String, columns: [String], bytes: [UInt8]) {
        self.file = file
        self.columns = columns
        self.bytes = bytes
        isSuspect = TextFault.fault(in: bytes.span) != nil
        keys.removeAll()
    }

    /// Turns to another record, which has as many fields as the file has columns.
    mutating func begin(_ record: CSVRecord) {
        precondition(record.count == columns.count, "\(file) has \(columns.count) columns, not \(record.count)")
        self.record = record
        next = 0
    }

    /// Takes the next field's bytes.
    ///
    /// - Parameter column: The name of the column, which must be the next one.
    /// - Returns: The bytes, or nil if no text may hold them.
    mutating func field(_ column: String) -> ArraySlice<UInt8>? {
        assert(columns[next] == column, "the next column of \(file) is \(columns[next]), not \(column)")
        let field = record.bytes[record[next]]
        next += 1
        guard isSuspect, let fault = TextFault.fault(in: field.span) else { return field }
        return fail(fault)
    }

    /// Takes the name of the county, which begins every record but a county's own.
    mutating func readCounty() {
        guard let field = field("county_id") else { return }
        if !field.elementsEqual(county.rawValue.utf8) || countyFinding == nil {
            county = Identifier(String(decoding: field, as: UTF8.self))
            countyFinding = names.counties.find(county, in: nil)
        }
        guard case .unknown(let suggestion) = countyFinding else { return }
        noteUnknown(county.rawValue, suggestion: suggestion)
    }

    /// Takes the name of a county in the record that describes it.
    mutating func readNewCounty() {
        guard let name = name("county_id") as Identifier<County>? else { return }
        county = name
        keep(name, in: \.counties)
    }

    /// Whether the county of the record is one of the folder's.
    var isCountyKnown: Bool {
        if case .known = countyFinding { return true }
        return false
    }

    /// Notes a mistake in a record's name where that name is not known.
    mutating func noteUnknown(_ name: String, suggestion: String?) {
        guard !name.isEmpty else { return note(.empty) }
        note(.unknownIdentifier(name, suggestion: suggestion))
    }

    /// Notes a mistake of the record.
    ///
    /// - Parameters:
    ///   - kind: What is wrong.
    ///   - column: The column it is found in; the one that was read last where nothing is said.
    mutating func note(_ kind: Mistake.Kind, in column: String? = nil) {
        let index = column.flatMap(columns.firstIndex(of:)) ?? next - 1
        let byte = record.byte(ofField: index, in: bytes)
        mistakes.append(Mistake(file: file, line: line, column: columns[index], byte: byte, kind: kind))
    }

    /// Notes a mistake of the record as a whole.
    mutating func noteRecord(_ kind: Mistake.Kind) {
        mistakes.append(Mistake(file: file, line: line, kind: kind))
    }

    /// Notes a mistake of the field that was read last.
    ///
    /// - Returns: nil, for the caller to hand on.
    mutating func fail<Value>(_ kind: Mistake.Kind) -> Value? {
        note(kind)
        return nil
    }

    /// Notes a mistake if some fields of the record are the same as in an earlier one of the file.
    ///
    /// - Parameter columns: The columns that together tell the records apart, the county besides.
    mutating func checkUnique(_ columns: String...) {
        let indices = columns.compactMap(self.columns.firstIndex(of:))
        var key = Array(county.rawValue.utf8)
        for index in indices {
            key.append(0)
            key += record.bytes[record[index]]
        }
        guard let first = keys.updateValue(line, forKey: key) else { return }
        keys[key] = first
        let words = indices.map(record.text).joined(separator: ", ")
        note(.duplicate(words, firstLine: first), in: columns.first)
    }
}
