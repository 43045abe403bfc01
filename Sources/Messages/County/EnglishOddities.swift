internal import Core

/// Oddities in the files of a county, in English.
enum EnglishOddities {
    static func explanation(of kind: Oddity.Kind) -> Explanation {
        let figures = FigureWords(.english)
        return switch kind {
        case .nobodySpeaks(let language, let hours):
            Explanation(
                fact: "Hours \(hours) ask for the language “\(language.code)”, which nobody speaks.",
                remedy: "Check the code and the languages of the case managers."
            )
        case .nobodyHasSkill(let skill, let hours):
            Explanation(
                fact: "Hours \(hours) ask for the skill “\(skill.code)”, which nobody has.",
                remedy: "Check the code and the skills of the case managers."
            )
        case .nobodyMayStaff(let site, let hours):
            Explanation(
                fact: "For hours \(hours) no employing body may send anybody to \(site).",
                remedy: "Add a rule for \(site) to cover_rules.csv."
            )
        case .outsidePatterns(let hours, let weekday, let parity, let from, let to):
            Explanation(
                fact: "Hours \(hours) lie outside everybody's working pattern on \(figures.weekday(weekday)) "
                    + "\(from)–\(to)\(weeks(parity)).",
                remedy: "Move the hours, or extend a working pattern."
            )
        case .noTransitToEvent(let event, let person, let site):
            Explanation(
                fact: "\(person) drives no car and has no way by bus and train to the mandatory event \(event) at "
                    + "\(site) and back.",
                remedy: "Check travel_transit.csv."
            )
        case .noTransitToSites(let sites, let person):
            Explanation(
                fact: "\(person) drives no car and has no way by bus and train there and back: \(list(sites)).",
                remedy: "Check travel_transit.csv."
            )
        case .countyBelowOneThird(let county, let total):
            Explanation(
                fact: "The county's own body has \(county) of \(total) posts, less than one third.",
                remedy: "Check the posts against the council's decision."
            )
        case .postsDiffer(let body, let posts, let shares):
            Explanation(
                fact: "\(body) has \(posts) posts, the shares of its case managers add up to \(shares).",
                remedy: "Check posts and shares."
            )
        case .noWayByCar(let from, let to):
            Explanation(
                fact: "Ways by car are missing from \(from) to \(list(to)).",
                remedy: "Add them to travel_car.csv."
            )
        case .sharesOfDemand(let municipality, let sum):
            Explanation(
                fact: "The shares of the languages in the demand of \(municipality) add up to \(sum) instead of 1.",
                remedy: "Check the shares."
            )
        }
    }

    private static func weeks(_ parity: WeekParity) -> String {
        switch parity {
        case .all: ""
        case .odd: " (odd weeks)"
        case .even: " (even weeks)"
        }
    }

    private static func list(_ sites: [Identifier<Site>]) -> String {
        sites.map(\.rawValue).joined(separator: ", ")
    }
}
