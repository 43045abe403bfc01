/// Days on which a person is away (Abwesenheit); the reason is known as a kind only.
public struct Leave: Hashable, Sendable, Identifiable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case vacation
        case sick
        case training
        case special
    }

    /// Which part of each day, split at the county's half-day time.
    public enum Part: String, CaseIterable, Hashable, Sendable {
        case full
        case morning = "am"
        case afternoon = "pm"
    }

    public enum Status: String, CaseIterable, Hashable, Sendable {
        case approved
        /// Asked for, not yet decided; plans take no notice of it.
        case requested
    }

    public let id: Identifier<Leave>
    public var caseManager: Identifier<CaseManager>
    public var first: LocalDate
    /// The last day away.
    public var last: LocalDate
    public var part: Part
    public var kind: Kind
    /// The day on which it became known.
    public var knownFrom: LocalDate
    public var status: Status

    public init(
        id: Identifier<Leave>,
        caseManager: Identifier<CaseManager>,
        first: LocalDate,
        last: LocalDate,
        part: Part,
        kind: Kind,
        knownFrom: LocalDate,
        status: Status
    ) {
        self.id = id
        self.caseManager = caseManager
        self.first = first
        self.last = last
        self.part = part
        self.kind = kind
        self.knownFrom = knownFrom
        self.status = status
    }

    /// Whether a plan made with the knowledge of a day has to heed this leave on a date.
    ///
    /// - Parameters:
    ///   - date: The date in question.
    ///   - knowledge: The day whose knowledge counts; everything is known where it is `nil`.
    /// - Returns: Whether it is approved, holds on the date, and was known by then.
    public func applies(on date: LocalDate, asOf knowledge: LocalDate?) -> Bool {
        guard status == .approved, first <= date, date <= last else { return false }
        return knowledge.map { knownFrom <= $0 } ?? true
    }
}
