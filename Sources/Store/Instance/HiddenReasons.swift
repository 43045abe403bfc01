/// Why somebody is away is not for this login to read.
public struct HiddenReasons: Error, Hashable {
    public init() {}
}
