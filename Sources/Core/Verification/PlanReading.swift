/// The rows of a plan file, read record by record with everything that is wrong with what is written.
///
/// A record that cannot be understood, names somebody unknown, or a time that never comes is left out of the rows,
/// and so is the repetition of another one.
public struct PlanReading: Sendable {
    public private(set) var rows: [PlanRow] = []
    public private(set) var violations: [Violation] = []
    /// From the earliest to the latest date that could be read, in rows or in records left out.
    public private(set) var dates: ClosedRange<LocalDate>?

    private let calendar: InstanceCalendar
    private var numbers: [[[UInt8]]: Int] = [:]

    /// Reads all records of a plan.
    public init(_ records: some Sequence<PlanRecord>, in calendar: InstanceCalendar) {
        self.calendar = calendar
        for record in records { read(record) }
    }

    private mutating func read(_ record: PlanRecord) {
        guard record.fields.count == 7 else {
            violations.append(Violation(.fieldCount(record.fields.count), time: nil, record: record.number))
            return
        }
        let date = LocalDate(record.fields[1])
        if let date { dates = min(date, dates?.lowerBound ?? date)...max(date, dates?.upperBound ?? date) }
        do throws(Finding) {
            rows.append(try row(of: record, on: date))
        } catch {
            violations.append(record.violation(error, on: date))
        }
    }

    /// The row that a record says.
    ///
    /// - Throws: The first thing that keeps it from being one.
    private mutating func row(of record: PlanRecord, on date: LocalDate?) throws(Finding) -> PlanRow {
        let fields = record.fields
        guard let date else { throw .unreadableDate(fields[1]) }
        guard let start = TimeOfDay(fields[3]), start < .endOfDay else { throw .unreadableTime(fields[3]) }
        guard let end = TimeOfDay(fields[4]) else { throw .unreadableTime(fields[4]) }
        if ISOWeek(fields[0]) != date.isoWeek {
            let finding = Finding.wrongWeek(written: fields[0], actual: date.isoWeek)
            violations.append(record.violation(finding, on: date))
        }
        guard let kind = Presence.Kind(rawValue: fields[6]) else { throw .unknownKind(fields[6]) }
        guard let person = calendar.caseManager(Identifier(fields[5])) else { throw .unknownCaseManager }
        let site = calendar.site(Identifier(fields[2]))
        if fields[2].isEmpty {
            guard kind == .event else { throw .missingSite }
        } else if site == nil {
            throw .unknownSite
        }
        let period = try calendar.period(writtenOn: date, from: start, to: end)
        let bytes = fields.map { Array($0.utf8) }
        if let first = numbers[bytes] { throw .duplicate(of: first) }
        numbers[bytes] = record.number
        let presence = Presence(
            date: date,
            site: site?.id,
            start: start,
            end: end,
            caseManager: person.id,
            kind: kind
        )
        return PlanRow(number: record.number, presence: presence, period: period, caseManager: person, site: site)
    }
}

extension InstanceCalendar {
    /// When a row lasts that a person wrote.
    ///
    /// - Throws: That clocks jump over one of the times, or that the end is not after the start.
    fileprivate func period(
        writtenOn date: LocalDate,
        from start: TimeOfDay,
        to end: TimeOfDay
    ) throws(Finding) -> Range<Instant> {
        let lower: Instant
        let upper: Instant
        do throws(SkippedTime) {
            lower = try zone.startInstant(of: LocalTime(date, start))
            upper = try zone.endInstant(of: LocalTime(date, end))
        } catch {
            throw .skippedTime(error)
        }
        guard start < end, lower < upper else { throw .endNotAfterStart(start: start, end: end) }
        return lower..<upper
    }
}

extension PlanRecord {
    fileprivate func violation(_ finding: Finding, on date: LocalDate?) -> Violation {
        Violation(
            finding,
            time: date.map { .date($0) },
            caseManager: Identifier(fields[5]),
            site: fields[2].isEmpty ? nil : Identifier(fields[2]),
            record: number
        )
    }
}
