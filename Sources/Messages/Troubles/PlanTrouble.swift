public import Core

/// Why a plan is not made or not applied.
public enum PlanTrouble: Hashable, Sendable {
    /// Nothing has been imported yet.
    case noCounty
    /// The county's data do not speak of all the days.
    case outsidePlanYear(days: ClosedRange<LocalDate>, year: Int)
    /// Neither a plan file nor days were named.
    case nothingToExport
    /// The state has changed since the plan was made.
    case stale([Fingerprint.Part], revision: Int64?)
    case otherCounty(plan: Identifier<County>, database: Identifier<County>)
    /// A row lies outside the plan's own days.
    case rowOutsideDays(Presence)
    case skippedTime(Presence)
    /// The plan breaks hard rules.
    case invalid(count: Int)
    case unknownName(String)
    /// No record of a plan file says which days are meant.
    case noDates
    /// The dates of a plan file lie further apart than any plan.
    case tooManyDays(from: LocalDate, through: LocalDate)
    case unknownTimeZone(String)
    /// The solver gave no answer.
    case solver(String)

    public func explanation(in language: Language) -> Explanation {
        let figures = FigureWords(language)
        return language == .german ? german(figures) : english(figures)
    }

    private func german(_ figures: FigureWords) -> Explanation {
        switch self {
        case .noCounty:
            Explanation(
                fact: "Es ist noch kein Kreis eingelesen.",
                remedy: "Lesen Sie einen ein: `sprechzeit import Examples/kreis-wesel`."
            )
        case .outsidePlanYear(let days, let year):
            Explanation(
                fact: "\(figures.days(days)) liegt nicht ganz in \(year); nur dafür sind Feiertage und "
                    + "Abwesenheiten eingelesen.",
                remedy: "Wählen Sie Tage in \(year) oder lesen Sie die Daten des anderen Jahres ein."
            )
        case .nothingToExport:
            Explanation(
                fact: "Es ist nicht gesagt, welcher Plan ausgegeben werden soll.",
                remedy: "Nennen Sie eine Plandatei, oder mit --from und --to die Tage des veröffentlichten Plans."
            )
        case .stale(let parts, let revision):
            Explanation(
                fact: "Der Plan ist veraltet. Seit er gemacht wurde, hat sich geändert: "
                    + parts.map(Self.german).joined(separator: ", ") + Self.revision(revision, "Version") + ".",
                remedy: "Machen Sie ihn neu: `sprechzeit plan new`."
            )
        case .otherCounty(let plan, let database):
            Explanation(
                fact: "Der Plan ist für Kreis \(plan), die Datenbank ist die von Kreis \(database).",
                remedy: "Wählen Sie mit --county den Kreis des Plans."
            )
        case .rowOutsideDays(let row):
            Explanation(
                fact: "Eine Zeile am \(figures.date(row.date)) liegt außerhalb der Tage des Plans.",
                remedy: "Machen Sie den Plan neu: `sprechzeit plan new`."
            )
        case .skippedTime(let row):
            Explanation(
                fact: "Die Uhrzeit \(row.start)–\(row.end) gibt es am \(figures.date(row.date)) nicht.",
                remedy: "Ändern Sie die Uhrzeit der Zeile von \(row.caseManager)."
            )
        case .invalid(let count):
            Explanation(
                fact: "Der Plan verstößt \(figures.number(count))-mal gegen Regeln; nichts ist geändert.",
                remedy: "Sehen Sie nach: `sprechzeit plan verify`, und machen Sie ihn neu."
            )
        case .unknownName(let name):
            Explanation(
                fact: "Der Plan nennt \(name); das gibt es in diesem Kreis nicht.",
                remedy: "Machen Sie ihn neu: `sprechzeit plan new`."
            )
        case .noDates:
            Explanation(
                fact: "Kein Satz des Plans nennt ein Datum, das zu lesen ist.",
                remedy: "Nennen Sie die Tage mit --from und --to."
            )
        case .tooManyDays(let from, let through):
            Explanation(
                fact:
                    "Der Plan reicht von \(figures.date(from)) bis \(figures.date(through)), über mehr als hundert Jahre.",
                remedy: "Suchen Sie das verschriebene Jahr, oder nennen Sie die Tage mit --from und --to."
            )
        case .unknownTimeZone(let name):
            Explanation(
                fact: "Das System kennt die Zeitzone \(name) nicht.",
                remedy: "Installieren Sie das Paket tzdata."
            )
        case .solver(let detail):
            Explanation(
                fact: "Der Löser gibt keine Antwort (\(detail)).",
                remedy: "Melden Sie das mit den Daten des Kreises; es ist ein Fehler des Programms."
            )
        }
    }

    private func english(_ figures: FigureWords) -> Explanation {
        switch self {
        case .noCounty:
            Explanation(
                fact: "No county has been imported yet.",
                remedy: "Import one: `sprechzeit import Examples/kreis-wesel`."
            )
        case .outsidePlanYear(let days, let year):
            Explanation(
                fact: "\(figures.days(days)) does not lie wholly in \(year), for which alone holidays and leave are "
                    + "known.",
                remedy: "Choose days in \(year), or import the data of the other year."
            )
        case .nothingToExport:
            Explanation(
                fact: "It is not said which plan to export.",
                remedy: "Name a plan file, or by --from and --to the days of the published plan."
            )
        case .stale(let parts, let revision):
            Explanation(
                fact: "The plan is stale. Since it was made, this has changed: "
                    + parts.map(Self.english).joined(separator: ", ") + Self.revision(revision, "revision") + ".",
                remedy: "Make it again: `sprechzeit plan new`."
            )
        case .otherCounty(let plan, let database):
            Explanation(
                fact: "The plan is for county \(plan), the database is that of county \(database).",
                remedy: "Choose the plan's county with --county."
            )
        case .rowOutsideDays(let row):
            Explanation(
                fact: "A row on \(figures.date(row.date)) lies outside the plan's days.",
                remedy: "Make the plan again: `sprechzeit plan new`."
            )
        case .skippedTime(let row):
            Explanation(
                fact: "The time \(row.start)–\(row.end) does not exist on \(figures.date(row.date)).",
                remedy: "Change the time in the row of \(row.caseManager)."
            )
        case .invalid(let count):
            Explanation(
                fact: "The plan breaks rules \(figures.number(count)) times; nothing has changed.",
                remedy: "Look: `sprechzeit plan verify`, and make it again."
            )
        case .unknownName(let name):
            Explanation(
                fact: "The plan names \(name), which this county does not have.",
                remedy: "Make it again: `sprechzeit plan new`."
            )
        case .noDates:
            Explanation(
                fact: "No record of the plan has a date that can be read.",
                remedy: "Name the days with --from and --to."
            )
        case .tooManyDays(let from, let through):
            Explanation(
                fact:
                    "The plan reaches from \(figures.date(from)) to \(figures.date(through)), over more than a hundred years.",
                remedy: "Look for the mistyped year, or name the days with --from and --to."
            )
        case .unknownTimeZone(let name):
            Explanation(
                fact: "The system does not know the time zone \(name).",
                remedy: "Install the package tzdata."
            )
        case .solver(let detail):
            Explanation(
                fact: "The solver gives no answer (\(detail)).",
                remedy: "Report this with the county's data; it is a defect of the program."
            )
        }
    }

    private static func revision(_ number: Int64?, _ word: String) -> String {
        number.map { " (\(word) \($0))" } ?? ""
    }

    private static func german(_ part: Fingerprint.Part) -> String {
        switch part {
        case .limits: "Arbeitszeitregeln"
        case .sites: "Standorte"
        case .bodies: "Anstellungsträger"
        case .coverRules: "Vertretungsregeln"
        case .caseManagers: "Fachkräfte"
        case .hours: "Sprechzeiten"
        case .travel: "Wege"
        case .events: "Termine des Teams"
        case .leave: "Abwesenheiten"
        case .closures: "Schließungen"
        case .holidays: "Feiertage"
        case .plan: "der veröffentlichte Plan"
        }
    }

    private static func english(_ part: Fingerprint.Part) -> String {
        switch part {
        case .limits: "working-time rules"
        case .sites: "sites"
        case .bodies: "employing bodies"
        case .coverRules: "cover rules"
        case .caseManagers: "case managers"
        case .hours: "hours"
        case .travel: "travel"
        case .events: "team events"
        case .leave: "leave"
        case .closures: "closures"
        case .holidays: "holidays"
        case .plan: "the published plan"
        }
    }
}
