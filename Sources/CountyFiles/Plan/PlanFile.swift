public import Core

/// The CSV file of a plan: who is where and when, one presence a record.
public enum PlanFile {
    /// Reads the records of a plan file as they are written; the rules judge what they say.
    ///
    /// - Parameter path: The file.
    /// - Returns: The records without the header. Numbers count from it as record 1, empty lines included.
    /// - Throws: ``RejectedInput`` if the file cannot be read, is no CSV, or has another header.
    public static func records(at path: String) throws(RejectedInput) -> [PlanRecord] {
        let bytes: [UInt8]
        do throws(FileFault) {
            bytes = try FileBytes.read(path)
        } catch {
            throw RejectedInput(mistakes: [Mistake(file: path, kind: .file(error))])
        }
        return try records(in: bytes, named: path)
    }

    /// Reads the records of a plan file from its bytes.
    ///
    /// - Parameters:
    ///   - bytes: The content.
    ///   - name: What mistakes call the file.
    /// - Returns: The records without the header.
    /// - Throws: ``RejectedInput`` if the bytes are no CSV, or have another header.
    public static func records(in bytes: [UInt8], named name: String) throws(RejectedInput) -> [PlanRecord] {
        var reader = CSVReader(bytes)
        do throws(CSVFault) {
            try reader.readHeader(PlanRecord.header)
        } catch {
            throw RejectedInput(mistakes: [error.mistake(in: name)])
        }
        var mistakes = MistakeList()
        var records: [PlanRecord] = []
        let isSuspect = TextFault.fault(in: bytes.span) != nil
        while true {
            do throws(CSVFault) {
                guard let record = try reader.next() else { break }
                if isSuspect, let fault = record.textFault {
                    let byte = record.byte(ofField: fault.field, in: bytes)
                    throw CSVFault(line: record.line, byte: byte, kind: fault.kind)
                }
                records.append(PlanRecord(number: record.number, fields: record.texts))
            } catch {
                mistakes.append(error.mistake(in: name))
            }
        }
        guard mistakes.isEmpty else { throw RejectedInput(mistakes: mistakes.all(inOrderOf: [name])) }
        return records
    }

    /// The file of a plan: the same plan always gives the same bytes.
    public static func bytes(of plan: Plan) -> [UInt8] {
        var writer = CSVWriter()
        writer.addRecord(PlanRecord.header)
        for (index, presence) in plan.presences.enumerated() {
            writer.addRecord(PlanRecord(number: index + 2, presence).fields)
        }
        return writer.bytes
    }
}
