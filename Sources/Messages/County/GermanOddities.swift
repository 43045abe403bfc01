internal import Core

/// Oddities in the files of a county, in German.
enum GermanOddities {
    static func explanation(of kind: Oddity.Kind) -> Explanation {
        let figures = FigureWords(.german)
        return switch kind {
        case .nobodySpeaks(let language, let hours):
            Explanation(
                fact: "Die Sprechzeit \(hours) verlangt die Sprache „\(language.code)“, die niemand spricht.",
                remedy: "Prüfen Sie den Code und die Sprachen der Fachkräfte."
            )
        case .nobodyHasSkill(let skill, let hours):
            Explanation(
                fact: "Die Sprechzeit \(hours) verlangt den Schwerpunkt „\(skill.code)“, den niemand hat.",
                remedy: "Prüfen Sie den Code und die Schwerpunkte der Fachkräfte."
            )
        case .nobodyMayStaff(let site, let hours):
            Explanation(
                fact: "Für die Sprechzeit \(hours) darf an \(site) kein Anstellungsträger jemanden einsetzen.",
                remedy: "Fügen Sie in cover_rules.csv eine Regel für \(site) hinzu."
            )
        case .outsidePatterns(let hours, let weekday, let parity, let from, let to):
            Explanation(
                fact:
                    "Die Sprechzeit \(hours) liegt \(figures.weekday(weekday)) \(from)–\(to)\(weeks(parity)) außerhalb "
                    + "aller Arbeitszeiten.",
                remedy: "Verlegen Sie die Sprechzeit, oder ergänzen Sie ein Arbeitszeitmuster."
            )
        case .noTransitToEvent(let event, let person, let site):
            Explanation(
                fact:
                    "\(person) fährt kein Auto und kommt zum Pflichttermin \(event) an \(site) nicht mit Bus und Bahn "
                    + "hin und zurück.",
                remedy: "Prüfen Sie travel_transit.csv."
            )
        case .noTransitToSites(let sites, let person):
            Explanation(
                fact: "\(person) fährt kein Auto und kommt mit Bus und Bahn nicht hin und zurück: \(list(sites)).",
                remedy: "Prüfen Sie travel_transit.csv."
            )
        case .countyBelowOneThird(let county, let total):
            Explanation(
                fact: "Der Kreis selbst hat \(county) von \(total) Stellen, weniger als ein Drittel.",
                remedy: "Prüfen Sie die Stellenanteile gegen den Beschluss des Kreistags."
            )
        case .postsDiffer(let body, let posts, let shares):
            Explanation(
                fact: "\(body) hat \(posts) Stellen, die Anteile seiner Fachkräfte ergeben \(shares).",
                remedy: "Prüfen Sie Stellen und Anteile."
            )
        case .noWayByCar(let from, let to):
            Explanation(
                fact: "Von \(from) fehlen Autowege nach \(list(to)).",
                remedy: "Ergänzen Sie travel_car.csv."
            )
        case .sharesOfDemand(let municipality, let sum):
            Explanation(
                fact: "Die Anteile der Sprachen am Bedarf von \(municipality) ergeben \(sum) statt 1.",
                remedy: "Prüfen Sie die Anteile."
            )
        }
    }

    private static func weeks(_ parity: WeekParity) -> String {
        switch parity {
        case .all: ""
        case .odd: " (ungerade Wochen)"
        case .even: " (gerade Wochen)"
        }
    }

    private static func list(_ sites: [Identifier<Site>]) -> String {
        sites.map(\.rawValue).joined(separator: ", ")
    }
}
