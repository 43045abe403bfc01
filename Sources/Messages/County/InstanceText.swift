public import Core

/// What is known of a county, in a line.
public struct InstanceText: Sendable {
    private let instance: Instance
    private let figures: FigureWords

    public init(_ instance: Instance, language: Language) {
        self.instance = instance
        figures = FigureWords(language)
    }

    /// Name, year, and how much there is of what.
    public var summary: String {
        let county = "\(instance.county.name) (\(instance.county.id)), \(instance.planYear)".safeForTerminal
        let isGerman = figures.language == .german
        let parts: [(Int, String)] = [
            (instance.sites.count, isGerman ? "Standorte" : "sites"),
            (instance.bodies.count, isGerman ? "Anstellungsträger" : "employing bodies"),
            (instance.caseManagers.count, isGerman ? "Fachkräfte" : "case managers"),
            (instance.onSiteHours.count, isGerman ? "Sprechzeiten" : "consultation hours"),
            (instance.events.count, isGerman ? "Teamtermine" : "team events"),
            (instance.leaves.count, isGerman ? "Abwesenheiten" : "absences"),
            (instance.bookings.count, isGerman ? "Buchungen" : "bookings"),
        ]
        return county + ": " + parts.map { "\(figures.number($0.0)) \($0.1)" }.joined(separator: ", ")
    }
}
