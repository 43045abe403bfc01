/// Somebody who seeks advice (Ratsuchende): only what booking needs to know, and not even a name if they do not say.
public struct Client: Hashable, Sendable, Identifiable {
    public let number: ClientNumber
    public var details: ClientDetails

    public var id: ClientNumber { number }

    public init(number: ClientNumber, details: ClientDetails) {
        self.number = number
        self.details = details
    }
}

/// What is known of a client besides the number.
public struct ClientDetails: Hashable, Sendable {
    public var name: PersonName?
    public var born: LocalDate?
    /// In which they want to be spoken to.
    public var language: SpokenLanguage
    public var accessNeeds: Set<AccessNeed>

    public init(
        name: PersonName? = nil,
        born: LocalDate? = nil,
        language: SpokenLanguage = SpokenLanguage(code: "de"),
        accessNeeds: Set<AccessNeed> = []
    ) {
        self.name = name
        self.born = born
        self.language = language
        self.accessNeeds = accessNeeds
    }

    /// The first letters of the name, given name first: `A.B.`; empty without a name.
    public var initials: String { name?.initials(in: language) ?? "" }
}
