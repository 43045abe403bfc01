internal import Core

/// Reads a plan file record by record; the first mistake ends it, since what follows leans on what came before.
struct ProposalReading: ~Copyable {
    private var csv: CSVReader
    private let file: String
    private var line = 0

    init(_ bytes: [UInt8], file: String) {
        csv = CSVReader(bytes)
        self.file = file
    }

    /// The proposal that the file holds.
    mutating func proposal() throws(Mistake) -> PlanProposal {
        let version = try record(.form, fieldCount: 1)[0]
        guard version == ProposalKey.version else {
            throw mistake(.unknownForm(version, supported: ProposalKey.version), in: .form)
        }
        let county = try record(.county, fieldCount: 1)[0]
        let days = try record(.days, fieldCount: 2)
        let first = try date(days[0], in: .days)
        let last = try date(days[1], in: .days)
        guard first <= last else { throw mistake(.lastBeforeFirst(first: first, last: last), in: .days) }
        let digest = try record(.madeFrom, fieldCount: 1)[0]
        guard let madeFrom = Fingerprint(digest) else { throw mistake(.unusableIdentifier(digest), in: .madeFrom) }
        let knowledge = try record(.asOf, fieldCount: 1)[0]
        let asOf = knowledge.isEmpty ? nil : try date(knowledge, in: .asOf)
        let minimum = try number(try record(.minimumPresence, fieldCount: 1)[0], in: .minimumPresence)
        var weeks: [WeekProof] = []
        var missed: [MissedEvent] = []
        var fields = try next()
        while fields != PlanRecord.header {
            switch ProposalKey(rawValue: fields[0]) {
            case .proof: weeks.append(try proof(fields))
            case .missedEvent: missed.append(try missedEvent(fields))
            default: throw mistake(.wrongHeader(expected: PlanRecord.header, found: fields), in: nil)
            }
            fields = try next()
        }
        let plan = Plan(days: first...last, presences: try presences())
        return PlanProposal(
            county: Identifier(county),
            madeFrom: madeFrom,
            asOf: asOf,
            minimumPresenceMinutes: minimum,
            planned: PlannedDays(plan: plan, weeks: weeks, missedEvents: missed)
        )
    }

    private mutating func presences() throws(Mistake) -> [Presence] {
        var presences: [Presence] = []
        while let record = try nextRecord() {
            let fields = record.texts
            guard fields.count == PlanRecord.header.count else {
                throw mistake(.wrongFieldCount(expected: PlanRecord.header.count, found: fields.count), in: nil)
            }
            guard let start = TimeOfDay(fields[3]) else { throw mistake(.noSuchTime(fields[3]), column: "start") }
            guard let end = TimeOfDay(fields[4]) else { throw mistake(.noSuchTime(fields[4]), column: "end") }
            guard let kind = Presence.Kind(rawValue: fields[6]) else {
                let allowed = Presence.Kind.allCases.map(\.rawValue)
                throw mistake(.unknownWord(fields[6], allowed: allowed), column: "kind")
            }
            guard let date = LocalDate(fields[1]) else { throw mistake(.noSuchDate(fields[1]), column: "date") }
            presences.append(
                Presence(
                    date: date,
                    site: fields[2].isEmpty ? nil : Identifier(fields[2]),
                    start: start,
                    end: end,
                    caseManager: Identifier(fields[5]),
                    kind: kind
                )
            )
        }
        return presences
    }

    private func proof(_ fields: [String]) throws(Mistake) -> WeekProof {
        guard fields.count >= 6, (fields.count - 6).isMultiple(of: 4) else {
            throw mistake(.wrongFieldCount(expected: 6, found: fields.count), in: .proof)
        }
        guard let week = ISOWeek(fields[1]) else { throw mistake(.noSuchDate(fields[1]), in: .proof) }
        var tiers: [TierProof] = []
        for start in stride(from: 6, to: fields.count, by: 4) {
            guard let tier = PlanTier(rawValue: fields[start]) else {
                throw mistake(.unknownWord(fields[start], allowed: PlanTier.allCases.map(\.rawValue)), in: .proof)
            }
            tiers.append(
                TierProof(
                    tier: tier,
                    value: try number(fields[start + 1], in: .proof),
                    bound: try number(fields[start + 2], in: .proof),
                    isOptimal: try flag(fields[start + 3], in: .proof)
                )
            )
        }
        return WeekProof(
            week: week,
            requiredMinutes: try number(fields[2], in: .proof),
            uncoveredMinutes: try number(fields[3], in: .proof),
            uncoveredBound: try number(fields[4], in: .proof),
            isBestOnCutPoints: try flag(fields[5], in: .proof),
            tiers: tiers
        )
    }

    private func missedEvent(_ fields: [String]) throws(Mistake) -> MissedEvent {
        guard fields.count == 4 else {
            throw mistake(.wrongFieldCount(expected: 4, found: fields.count), in: .missedEvent)
        }
        let date = try date(fields[1], in: .missedEvent)
        return MissedEvent(date: date, caseManager: Identifier(fields[2]), event: Identifier(fields[3]))
    }
}

// MARK: - Records and fields

extension ProposalReading {
    /// The fields of the next record after its name.
    private mutating func record(_ key: ProposalKey, fieldCount: Int) throws(Mistake) -> [String] {
        let fields = try next()
        guard fields[0] == key.rawValue else {
            throw mistake(.wrongHeader(expected: [key.rawValue], found: fields), in: nil)
        }
        guard fields.count == fieldCount + 1 else {
            throw mistake(.wrongFieldCount(expected: fieldCount + 1, found: fields.count), in: key)
        }
        return Array(fields.dropFirst())
    }

    private mutating func next() throws(Mistake) -> [String] {
        guard let record = try nextRecord(), record.count > 0 else {
            throw mistake(.wrongHeader(expected: PlanRecord.header, found: []), in: nil)
        }
        return record.texts
    }

    private mutating func nextRecord() throws(Mistake) -> CSVRecord? {
        do throws(CSVFault) {
            let record = try csv.next()
            line = record?.line ?? line
            return record
        } catch {
            throw Mistake(file: file, line: error.line, byte: error.byte, kind: error.kind)
        }
    }

    private func date(_ text: String, in key: ProposalKey) throws(Mistake) -> LocalDate {
        guard let date = LocalDate(text) else { throw mistake(.noSuchDate(text), in: key) }
        return date
    }

    private func number(_ text: String, in key: ProposalKey) throws(Mistake) -> Int {
        guard let number = Int(text), number >= 0 else { throw mistake(.notWholeNumber(text), in: key) }
        return number
    }

    private func flag(_ text: String, in key: ProposalKey) throws(Mistake) -> Bool {
        switch text {
        case "yes": return true
        case "no": return false
        default: throw mistake(.unknownWord(text, allowed: ["yes", "no"]), in: key)
        }
    }

    private func mistake(_ kind: Mistake.Kind, in key: ProposalKey?) -> Mistake {
        mistake(kind, column: key?.rawValue)
    }

    private func mistake(_ kind: Mistake.Kind, column: String?) -> Mistake {
        Mistake(file: file, line: line, column: column, kind: kind)
    }
}
