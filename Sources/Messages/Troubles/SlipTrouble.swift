public import Core

/// Why a slip is not printed.
public enum SlipTrouble: Hashable, Sendable {
    /// Which of a slip's values is meant.
    public enum Part: Hashable, Sendable {
        case place
        case stop
        case phone
        case other
    }

    /// Only what takes place has a slip.
    case notBooked(AppointmentCode)
    /// Nobody said where clients can call.
    case noPhone
    /// No slip is written in the language.
    case noCatalogue(SpokenLanguage, known: [SpokenLanguage])
    case empty(Part)
    /// A word would tell others why somebody comes.
    case revealing(word: String, Part)
    case tooLong(Part)
    /// The program that draws pages is not where it belongs.
    case noDrawingProgram(path: String)
    /// No installed font has some letter.
    case fontMissing
    /// The program that draws pages gave up.
    case notDrawn(status: Int32)
    /// Nobody said where to print.
    case noPrinter
    /// The system cannot print.
    case noPrintingSystem
    /// The system's printing refuses, in words of its own.
    case notPrinted(printer: String, words: String)

    public func explanation(in language: Language) -> Explanation {
        language == .german ? german : english
    }

    private var german: Explanation {
        switch self {
        case .notBooked(let code):
            Explanation(fact: "Der Termin \(code) steht nicht fest.", remedy: "Vergeben Sie ihn erst neu.")
        case .noPhone:
            Explanation(
                fact: "Auf den Zettel gehört eine Telefonnummer.",
                remedy: "Nennen Sie sie mit --phone, oder ein für alle Mal in sites.csv oder SPRECHZEIT_PHONE."
            )
        case .noCatalogue(let language, let known):
            Explanation(
                fact: "Zettel in der Sprache \(language.code.safeForTerminal) gibt es nicht.",
                remedy: "Es gibt: \(Self.list(known))."
            )
        case .empty(let part):
            Explanation(fact: "\(name(part, german: true)) fehlt.", remedy: "Ergänzen Sie die Daten des Kreises.")
        case .revealing(let word, let part):
            Explanation(
                fact:
                    "\(name(part, german: true)) enthält „\(word.safeForTerminal)“; das verriete anderen, worum es geht.",
                remedy: "Nehmen Sie einen neutralen Namen."
            )
        case .tooLong(let part):
            Explanation(fact: "\(name(part, german: true)) ist zu lang für eine Zeile.", remedy: "Kürzen Sie.")
        case .noDrawingProgram(let path):
            Explanation(
                fact: "Das Programm, das Seiten zeichnet, fehlt: \(path.safeForTerminal).",
                remedy: "Installieren Sie Sprechzeit neu, oder nehmen Sie --format text."
            )
        case .fontMissing:
            Explanation(
                fact: "Für einen Buchstaben des Zettels ist keine Schrift installiert.",
                remedy: "Installieren Sie fonts-dejavu-core und fonts-sil-abyssinica, oder nehmen Sie --format text."
            )
        case .notDrawn(let status):
            Explanation(
                fact: "Die Seite ließ sich nicht zeichnen (Status \(status)).",
                remedy: "Nehmen Sie --format text, und melden Sie den Fehler."
            )
        case .noPrinter:
            Explanation(
                fact: "Es ist kein Drucker genannt.",
                remedy: "Nennen Sie ihn mit --printer, oder ein für alle Mal in SPRECHZEIT_PRINTER."
            )
        case .noPrintingSystem:
            Explanation(
                fact: "Auf diesem Rechner gibt es kein `lp` zum Drucken.",
                remedy: "Installieren Sie cups-client, oder schreiben Sie den Zettel mit --format pdf in eine Datei."
            )
        case .notPrinted(let printer, let words):
            Explanation(
                fact: "Der Drucker \(printer.safeForTerminal) nimmt den Zettel nicht an: \(Self.shown(words))",
                remedy: "Prüfen Sie den Namen mit `lpstat -p`, oder nehmen Sie --format pdf."
            )
        }
    }

    private var english: Explanation {
        switch self {
        case .notBooked(let code):
            Explanation(fact: "The appointment \(code) does not stand.", remedy: "Book it anew first.")
        case .noPhone:
            Explanation(
                fact: "A telephone number belongs on the slip.",
                remedy: "Name it by --phone, or once and for all in sites.csv or SPRECHZEIT_PHONE."
            )
        case .noCatalogue(let language, let known):
            Explanation(
                fact: "There are no slips in the language \(language.code.safeForTerminal).",
                remedy: "There are: \(Self.list(known))."
            )
        case .empty(let part):
            Explanation(fact: "\(name(part, german: false)) is missing.", remedy: "Complete the county's data.")
        case .revealing(let word, let part):
            Explanation(
                fact:
                    "\(name(part, german: false)) has \"\(word.safeForTerminal)\" in it, which would tell others why.",
                remedy: "Take a neutral name."
            )
        case .tooLong(let part):
            Explanation(fact: "\(name(part, german: false)) is too long for a line.", remedy: "Shorten it.")
        case .noDrawingProgram(let path):
            Explanation(
                fact: "The program that draws pages is missing: \(path.safeForTerminal).",
                remedy: "Install Sprechzeit anew, or take --format text."
            )
        case .fontMissing:
            Explanation(
                fact: "No font is installed for some letter of the slip.",
                remedy: "Install fonts-dejavu-core and fonts-sil-abyssinica, or take --format text."
            )
        case .notDrawn(let status):
            Explanation(
                fact: "The page could not be drawn (status \(status)).",
                remedy: "Take --format text, and report the defect."
            )
        case .noPrinter:
            Explanation(
                fact: "No printer has been named.",
                remedy: "Name it by --printer, or once and for all in SPRECHZEIT_PRINTER."
            )
        case .noPrintingSystem:
            Explanation(
                fact: "This machine has no `lp` to print with.",
                remedy: "Install cups-client, or write the slip to a file with --format pdf."
            )
        case .notPrinted(let printer, let words):
            Explanation(
                fact: "The printer \(printer.safeForTerminal) does not take the slip: \(Self.shown(words))",
                remedy: "Check its name with `lpstat -p`, or take --format pdf."
            )
        }
    }

    private func name(_ part: Part, german: Bool) -> String {
        switch part {
        case .place: german ? "Der Ort" : "The place"
        case .stop: german ? "Die Haltestelle" : "The stop"
        case .phone: german ? "Die Telefonnummer" : "The telephone number"
        case .other: german ? "Eine Zeile" : "A line"
        }
    }

    /// What another program said, in one line.
    private static func shown(_ words: String) -> String {
        words.split(separator: "\n").joined(separator: " ").safeForTerminal
    }

    private static func list(_ languages: [SpokenLanguage]) -> String {
        languages.map(\.code.safeForTerminal).joined(separator: ", ")
    }
}
