/// A place on the map, in degrees WGS 84.
public struct Position: Hashable, Sendable {
    public var latitude: DecimalNumber
    public var longitude: DecimalNumber

    public init(latitude: DecimalNumber, longitude: DecimalNumber) {
        self.latitude = latitude
        self.longitude = longitude
    }
}
