/// How many contacts a normal week brings in one municipality and language (Bedarf).
public struct Demand: Hashable, Sendable {
    public var municipality: Identifier<Municipality>
    public var language: SpokenLanguage
    /// Between 0 and 1.
    public var shareOfMunicipality: DecimalNumber
    public var weeklyContacts: DecimalNumber

    public init(
        municipality: Identifier<Municipality>,
        language: SpokenLanguage,
        shareOfMunicipality: DecimalNumber,
        weeklyContacts: DecimalNumber
    ) {
        self.municipality = municipality
        self.language = language
        self.shareOfMunicipality = shareOfMunicipality
        self.weeklyContacts = weeklyContacts
    }
}
