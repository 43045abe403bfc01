/// A county's zone for which calendars have no definition.
public struct UndefinedZone: Error, Hashable {
    public let identifier: String
}
