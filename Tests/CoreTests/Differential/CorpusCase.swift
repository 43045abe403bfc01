import Core
import TestKit

/// A plan and the question asked of it: one entry of the corpus on which two checkers must agree.
struct CorpusCase: Sendable {
    /// Lower-case words joined by hyphens; names the plan's file.
    let name: String
    var county = CorpusCounty.asShipped
    /// The records after the header.
    var records: [[String]]
    var from: LocalDate?
    var through: LocalDate?
    var events = EventMode.explicit
    var asOf: LocalDate?
    /// The records of a plan to compare with.
    var earlier: [[String]]?

    /// The plan file.
    var text: String {
        CSVText.text(of: [PlanRecord.header] + records)
    }

    /// What tells whether a verdict was given on this very case: its plan and every part of the question.
    var fingerprint: String {
        let parts = [text, county.rawValue] + arguments + [earlier.map(CSVText.text) ?? ""]
        return parts.joined(separator: "\0").fingerprint
    }

    /// The question as a checker's command line takes it.
    var arguments: [String] {
        var arguments = ["--bound", "--events", events.rawValue]
        if let from { arguments += ["--from", from.description] }
        if let through { arguments += ["--to", through.description] }
        if let asOf { arguments += ["--as-of", asOf.description] }
        return arguments
    }
}

extension CorpusCase {
    /// What we say.
    func verdict() throws -> Verdict {
        let calendar = InstanceCalendar(try county.instance, zone: berlin, asOf: asOf)
        do throws(PlanVerification.Refusal) {
            let verification = try PlanVerification(
                Self.planRecords(records),
                in: calendar,
                from: from,
                through: through,
                events: events
            )
            return Verdict(verification, changes: earlier.map { verification.changes(from: Self.planRecords($0)) })
        } catch {
            return .unusable
        }
    }

    private static func planRecords(_ records: [[String]]) -> [PlanRecord] {
        records.enumerated().map { PlanRecord(number: $0 + 2, fields: $1) }
    }
}

extension String {
    /// A short text that is the same for the same bytes on every machine (FNV-1a, 64 bits).
    var fingerprint: String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
