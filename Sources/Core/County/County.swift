/// A county with its integration case management (Kreis, kreisfreie Stadt).
public struct County: Hashable, Sendable, Identifiable {
    public let id: Identifier<County>
    public var name: String
    /// The federal state (Land).
    public var state: String
    /// ISO 3166-2, for the calendar of public holidays: `DE-NW`.
    public var regionCode: String
    public var population: Int
    public var areaSquareKilometres: DecimalNumber
    /// The IANA name of the zone in which all its wall times are meant.
    public var timeZone: String

    public init(
        id: Identifier<County>,
        name: String,
        state: String,
        regionCode: String,
        population: Int,
        areaSquareKilometres: DecimalNumber,
        timeZone: String
    ) {
        self.id = id
        self.name = name
        self.state = state
        self.regionCode = regionCode
        self.population = population
        self.areaSquareKilometres = areaSquareKilometres
        self.timeZone = timeZone
    }
}
