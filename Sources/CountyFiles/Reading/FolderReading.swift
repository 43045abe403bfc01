internal import Core

/// A value with the place it was read from.
struct Located<Value> {
    let county: Identifier<County>
    let line: Int
    let value: Value
}

/// One pass over the files of a folder, which gathers values, names and mistakes.
struct FolderReading {
    let folder: String
    /// The year that names the file of leaves; where it is not known, that file is not read.
    let planYear: Int?
    /// How many records each file should have.
    let rowCounts: [String: InstanceDescription.RowCount]
    var fields: RowReader

    /// Reads one table, every record of it, and notes what is wrong.
    ///
    /// - Parameter table: The table.
    /// - Returns: The values of the records without mistakes, in the order of the file.
    mutating func rows<Table: CountyTable>(of table: Table.Type) -> [Located<Table.Row>] {
        guard let name = Table.fileName(planYear: planYear) else { return [] }
        let bytes: [UInt8]
        do throws(FileFault) {
            bytes = try FileBytes.read("\(folder)/\(name)")
        } catch {
            fields.mistakes.append(Mistake(file: name, kind: .file(error)))
            Table.noteGap(in: &fields.names)
            return []
        }
        fields.begin(file: name, columns: Table.columns + Table.optionalColumns, bytes: bytes)
        var reader = CSVReader(bytes)
        let columnCount: Int
        do throws(CSVFault) {
            columnCount = try reader.readHeader(Table.columns, optional: Table.optionalColumns)
        } catch {
            note(error, of: table, file: name)
            return []
        }
        return records(of: table, from: &reader, columnCount: columnCount, file: name)
    }

    private mutating func records<Table: CountyTable>(
        of table: Table.Type,
        from reader: inout CSVReader,
        columnCount: Int,
        file: String
    ) -> [Located<Table.Row>] {
        var rows: [Located<Table.Row>] = []
        var count = 0
        var isWhole = true
        while true {
            do throws(CSVFault) {
                guard let record = try reader.next() else { break }
                count += 1
                if let row = row(of: table, from: record, columnCount: columnCount) { rows.append(row) }
            } catch {
                note(error, of: table, file: file)
                isWhole = false
            }
        }
        if isWhole { checkCount(count, of: file) }
        return rows
    }

    /// Notes that something in a file is no record.
    private mutating func note<Table: CountyTable>(_ fault: CSVFault, of table: Table.Type, file: String) {
        fields.mistakes.append(fault.mistake(in: file))
        Table.noteGap(in: &fields.names)
    }

    /// The value of one record; optional columns that its file leaves out are empty.
    private mutating func row<Table: CountyTable>(
        of table: Table.Type,
        from record: CSVRecord,
        columnCount: Int
    ) -> Located<Table.Row>? {
        let fieldCount = Table.columns.count + Table.optionalColumns.count
        if record.count == fieldCount {
            fields.begin(record)
        } else {
            var resized = record
            resized.resize(to: fieldCount)
            fields.begin(resized)
        }
        guard record.count == columnCount else {
            fields.noteRecord(.wrongFieldCount(expected: columnCount, found: record.count))
            if let fault = record.textFault { fields.noteRecord(fault.kind) }
            // Its name is likely to be right still, and others use it.
            fields.mistakes.isMuted = true
            _ = value(of: table)
            fields.mistakes.isMuted = false
            return nil
        }
        return value(of: table).map { Located(county: fields.county, line: record.line, value: $0) }
    }

    private mutating func value<Table: CountyTable>(of table: Table.Type) -> Table.Row? {
        if Table.self == CountiesTable.self { fields.readNewCounty() } else { fields.readCounty() }
        return Table.row(from: &fields)
    }

    /// Holds the number of a file's records against what the description says.
    private mutating func checkCount(_ count: Int, of file: String) {
        let key = String(file.dropLast(".csv".count))
        guard let stated = rowCounts[key], stated.count != count else { return }
        fields.mistakes.append(
            Mistake(
                file: InstanceDescription.fileName,
                line: stated.line,
                column: "rows.\(key)",
                kind: .rowCount(file: file, stated: stated.count, found: count)
            )
        )
    }
}
