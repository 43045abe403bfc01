public import Core

/// What can go wrong with the files of a county and with published calendars.
public enum FileTrouble: Hashable, Sendable {
    /// Something the published plan counts on from one day through another.
    public struct Dependence: Hashable, Sendable {
        public let name: String
        public let days: ClosedRange<LocalDate>

        public init(name: String, days: ClosedRange<LocalDate>) {
            self.name = name
            self.days = days
        }
    }

    case unwritable(path: String, FileFault)
    /// What a command found could not be written to standard output.
    case unwritableResults(FileFault)
    /// Where a calendar is to lie there is somebody else's file.
    case foreignFile(path: String)
    /// A folder of calendars cannot be replaced as a whole.
    case notExchangeable(folder: String)
    /// A database has one county, and it is not this one.
    case otherCounty(stored: Identifier<County>, offered: Identifier<County>)
    /// The published plan needs what the new data no longer have.
    case planDependsOn([Dependence])
    /// The folder holds several counties.
    case severalCounties([Identifier<County>])
    /// The database's server holds several counties.
    case severalDatabases([Identifier<County>])
    case noSuchCounty(Identifier<County>, known: [Identifier<County>])

    public func explanation(in language: Language) -> Explanation {
        let figures = FigureWords(language)
        return language == .german ? german(figures) : english(figures)
    }

    private func german(_ figures: FigureWords) -> Explanation {
        switch self {
        case .unwritable(let path, let fault):
            Explanation(
                fact: "\(path) lässt sich nicht schreiben: \(FileFaultWords(.german).text(fault)).",
                remedy: "Prüfen Sie Ordner, Rechte und freien Platz."
            )
        case .unwritableResults(let fault):
            Explanation(
                fact: "Die Ausgabe lässt sich nicht schreiben: \(FileFaultWords(.german).text(fault)).",
                remedy: "Prüfen Sie, wohin sie gehen soll; was der Befehl getan hat, bleibt."
            )
        case .foreignFile(let path):
            Explanation(
                fact: "\(path) liegt schon da und ist nicht von diesem Programm.",
                remedy: "Nehmen Sie einen leeren Ordner, oder verschieben Sie die Datei."
            )
        case .notExchangeable(let folder):
            Explanation(
                fact:
                    "\(folder) lässt sich nicht als Ganzes austauschen: ein Einhängepunkt, oder ein Dateisystem, das das nicht kann.",
                remedy: "Nehmen Sie einen Ordner darin oder einen auf einer Platte dieses Rechners."
            )
        case .otherCounty(let stored, let offered):
            Explanation(
                fact: "Die Datenbank ist die von Kreis \(stored); Kreis \(offered) gehört nicht hinein.",
                remedy: "Nehmen Sie für jeden Kreis eine eigene Datenbank."
            )
        case .planDependsOn(let dependences):
            Explanation(
                fact: "Der veröffentlichte Plan braucht noch: "
                    + dependences.map { "\($0.name) (\(figures.days($0.days)))" }.joined(separator: ", ")
                    + ". Nichts ist geändert.",
                remedy: "Planen Sie diese Tage erst neu, oder lassen Sie die Fachkräfte und Standorte in den Daten."
            )
        case .severalCounties(let counties):
            Explanation(
                fact: "Der Ordner enthält \(counties.count) Kreise: " + Self.list(counties) + ".",
                remedy: "Wählen Sie einen mit --county, oder alle mit --every-county."
            )
        case .severalDatabases(let counties):
            Explanation(
                fact: "Der Server hat Datenbanken von \(counties.count) Kreisen: " + Self.list(counties) + ".",
                remedy: "Wählen Sie einen mit --county."
            )
        case .noSuchCounty(let county, let known):
            Explanation(
                fact: "Den Kreis \(county) gibt es nicht; es gibt: " + Self.list(known) + ".",
                remedy: "Wählen Sie einen davon mit --county."
            )
        }
    }

    private func english(_ figures: FigureWords) -> Explanation {
        switch self {
        case .unwritable(let path, let fault):
            Explanation(
                fact: "\(path) cannot be written: \(FileFaultWords(.english).text(fault)).",
                remedy: "Check the folder, its rights and the free space."
            )
        case .unwritableResults(let fault):
            Explanation(
                fact: "The results cannot be written: \(FileFaultWords(.english).text(fault)).",
                remedy: "Check where they are to go; what the command has done stays."
            )
        case .foreignFile(let path):
            Explanation(
                fact: "\(path) is there already and was not written by this program.",
                remedy: "Take an empty folder, or move the file away."
            )
        case .notExchangeable(let folder):
            Explanation(
                fact:
                    "\(folder) cannot be replaced as a whole: it is a mount point, or its file system does not know how.",
                remedy: "Take a folder in it, or one on a disk of this machine."
            )
        case .otherCounty(let stored, let offered):
            Explanation(
                fact: "The database is that of county \(stored); county \(offered) does not belong into it.",
                remedy: "Take a database of its own for each county."
            )
        case .planDependsOn(let dependences):
            Explanation(
                fact: "The published plan still needs: "
                    + dependences.map { "\($0.name) (\(figures.days($0.days)))" }.joined(separator: ", ")
                    + ". Nothing has changed.",
                remedy: "Plan these days again first, or leave the case managers and sites in the data."
            )
        case .severalCounties(let counties):
            Explanation(
                fact: "The folder holds \(counties.count) counties: " + Self.list(counties) + ".",
                remedy: "Choose one by --county, or all by --every-county."
            )
        case .severalDatabases(let counties):
            Explanation(
                fact: "The server has databases of \(counties.count) counties: " + Self.list(counties) + ".",
                remedy: "Choose one by --county."
            )
        case .noSuchCounty(let county, let known):
            Explanation(
                fact: "There is no county \(county); there are: " + Self.list(known) + ".",
                remedy: "Choose one of these by --county."
            )
        }
    }

    private static func list(_ counties: [Identifier<County>]) -> String {
        let shown = counties.prefix(8).map(\.rawValue.safeForTerminal).joined(separator: ", ")
        return counties.count > 8 ? shown + ", …" : shown
    }
}
