/// Why consultation hours are not held (Ausfallursache); each lost minute has exactly one.
public enum LossCause: String, CaseIterable, Hashable, Sendable {
    case holiday
    /// A body, a site or a room is shut (Betriebsschließung).
    case closure
    /// Carnival and the like, which is no holiday (Brauchtum).
    case custom
    case unplannedAbsence = "unplanned_absence"
    /// Nobody is planned, or whoever was is away and nobody stands in (kein Personal).
    case noStaff = "no_staff"
    case damage
}
