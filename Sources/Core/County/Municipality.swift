/// A town or commune of the county (Kommune), known by its official key (Amtlicher Gemeindeschlüssel).
public struct Municipality: Hashable, Sendable, Identifiable {
    /// Its standing among the county's towns (große, mittlere kreisangehörige Stadt, andere).
    public enum Status: String, CaseIterable, Hashable, Sendable {
        case large
        case medium
        case small
    }

    public let id: Identifier<Municipality>
    public var name: String
    /// Stadt, Gemeinde, Bezirk.
    public var kind: String
    public var status: Status
    public var population: Int
    /// How sure the population is: `real`, `derived`, `invented`.
    public var populationStatus: String
    public var areaSquareKilometres: DecimalNumber
    public var position: Position
    /// On which bank of the river it lies; empty without one.
    public var riverSide: String
    /// Whether it has a foreigners' office of its own (Ausländerbehörde).
    public var hasForeignersOffice: Bool
    public var siteKind: Site.Kind
    public var note: String

    public init(
        id: Identifier<Municipality>,
        name: String,
        kind: String,
        status: Status,
        population: Int,
        populationStatus: String,
        areaSquareKilometres: DecimalNumber,
        position: Position,
        riverSide: String,
        hasForeignersOffice: Bool,
        siteKind: Site.Kind,
        note: String
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.status = status
        self.population = population
        self.populationStatus = populationStatus
        self.areaSquareKilometres = areaSquareKilometres
        self.position = position
        self.riverSide = riverSide
        self.hasForeignersOffice = hasForeignersOffice
        self.siteKind = siteKind
        self.note = note
    }
}
