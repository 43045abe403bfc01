internal import Core

/// One of the CSV files of a county: its name, its columns, and how a record becomes a value and back.
protocol CountyTable: SendableMetatype {
    associatedtype Row

    /// The file's name without its ending, which is also its key among the row counts of `instance.json`.
    ///
    /// - Parameter planYear: The year of the plan, where it is known.
    /// - Returns: The name; nil if the year belongs to it and is not known.
    static func name(planYear: Int?) -> String?

    /// The columns from left to right; the first is `county_id`.
    static var columns: [String] { get }

    /// Columns that may follow all together, or be left out where no row has anything in them.
    static var optionalColumns: [String] { get }

    /// The value that a record describes; nil if it has a mistake, which has been noted.
    ///
    /// Takes every column once, from left to right, the county's excepted.
    static func row(from fields: inout RowReader) -> Row?

    /// Appends the fields of a value, from left to right, the county's excepted.
    static func write(_ row: Row, to line: inout CSVWriter)

    /// Whether a value has anything in the optional columns.
    static func needsOptionalColumns(_ row: Row) -> Bool

    /// Appends the optional fields of a value, from left to right.
    static func writeOptional(_ row: Row, to line: inout CSVWriter)

    /// Notes that a record of the file could not be read, so that names it may have given are not called unknown.
    static func noteGap(in names: inout FolderNames)
}

extension CountyTable {
    static var optionalColumns: [String] { [] }

    static func needsOptionalColumns(_ row: Row) -> Bool { false }

    static func writeOptional(_ row: Row, to line: inout CSVWriter) {}

    static func noteGap(in names: inout FolderNames) {}

    /// The name of the table's file.
    static func fileName(planYear: Int?) -> String? {
        name(planYear: planYear).map { $0 + ".csv" }
    }
}
