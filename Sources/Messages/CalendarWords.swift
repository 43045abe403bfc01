public import Core

/// The wording of published calendars: what their entries and they themselves are called.
///
/// People appear by their short sign alone; nothing says why somebody is away or covered.
public struct CalendarWords: Hashable, Sendable {
    public var language: Language

    public init(_ language: Language) {
        self.language = language
    }

    public func consultation(at site: String, by person: Identifier<CaseManager>) -> String {
        switch language {
        case .german: "Sprechzeit \(site) (\(person))"
        case .english: "Consultation \(site) (\(person))"
        }
    }

    public func cover(at site: String, by person: Identifier<CaseManager>) -> String {
        switch language {
        case .german: "Vertretung \(site) (\(person))"
        case .english: "Cover \(site) (\(person))"
        }
    }

    public func office(at site: String, by person: Identifier<CaseManager>) -> String {
        switch language {
        case .german: "Büro \(site) (\(person))"
        case .english: "Office \(site) (\(person))"
        }
    }

    /// A person's part in a team event.
    public func attendance(at event: String, by person: Identifier<CaseManager>) -> String {
        "\(event) (\(person))"
    }

    /// A team event that the county gave no name.
    public var unnamedEvent: String {
        switch language {
        case .german: "Termin"
        case .english: "Event"
        }
    }

    /// Where an online event takes place.
    public var online: String { "online" }

    /// By what a coordinator finds the hours or the event in the county's files.
    public func reference(_ id: String) -> String {
        switch language {
        case .german: "Kennung: \(id)"
        case .english: "Reference: \(id)"
        }
    }

    /// The calendar of a person, a site, a body or, by the county's name, the whole team.
    public func calendar(of owner: String) -> String {
        switch language {
        case .german: "Sprechzeiten \(owner)"
        case .english: "Consultation hours \(owner)"
        }
    }
}
