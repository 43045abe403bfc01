/// Names the state of a county that a plan is made from, by its content: the same state has the same fingerprint in
/// every database.
///
/// Each part of the state has a digest of its own, so that two fingerprints tell what changed between them.
public struct Fingerprint: Hashable, Sendable {
    /// A part of the state, named as in the written form.
    public enum Part: String, CaseIterable, Hashable, Sendable {
        case limits
        case sites
        case bodies
        case coverRules = "cover-rules"
        case caseManagers = "case-managers"
        case hours
        case travel
        case events
        case leave
        case closures
        case holidays
        /// What is published on the days that are planned.
        case plan
    }

    /// SHA-256, 64 hexadecimal digits in lower case.
    public struct Digest: Hashable, Sendable, CustomStringConvertible {
        public let description: String

        /// Takes 64 hexadecimal digits in lower case; `nil` for anything else.
        public init?(_ text: some StringProtocol) {
            let isDigest = text.utf8.count == 64 && text.utf8.allSatisfy { Character(Unicode.Scalar($0)).isDigestDigit }
            guard isDigest else { return nil }
            description = String(text)
        }
    }

    private let digests: [Part: Digest]

    /// Puts a fingerprint together; `nil` where a part is missing.
    public init?(_ digests: [Part: Digest]) {
        guard digests.count == Part.allCases.count else { return nil }
        self.digests = digests
    }

    /// The parts in which two states differ.
    public func differences(from other: Fingerprint) -> [Part] {
        Part.allCases.filter { digests[$0] != other.digests[$0] }
    }
}

extension Fingerprint: LosslessStringConvertible {
    /// Reads `limits=…;sites=…`: every part in its order.
    public init?(_ text: String) {
        let fields = text.split(separator: ";", omittingEmptySubsequences: false)
        guard fields.count == Part.allCases.count else { return nil }
        var digests: [Part: Digest] = [:]
        for (part, field) in zip(Part.allCases, fields) {
            guard field.hasPrefix("\(part.rawValue)=") else { return nil }
            digests[part] = Digest(field.dropFirst(part.rawValue.count + 1))
        }
        self.init(digests)
    }

    public var description: String {
        Part.allCases.compactMap { part in digests[part].map { "\(part.rawValue)=\($0)" } }.joined(separator: ";")
    }
}

extension Character {
    fileprivate var isDigestDigit: Bool { isASCII && isHexDigit && !isUppercase }
}
