/// What a key of the desk is good for.
public enum KeyLabel: CaseIterable, Hashable, Sendable {
    case newAppointment, oneMore, search, newSearch, form, toList, searchNow, week, site, otherDay, showDay, help
    case closeHelp, arrived, missed, completed, move, moveNow, moveInstead, cancel, cancelNow, reason, record, slip,
        undo
    case choose, hold, holdMarked, book, release, releaseAndBack, otherTime, again, tryNow, whyNot, nextFree
    case longerWay, shorterWay, nextField, previousField, nextValue, previousValue
    case up, down, left, right, first, last, pageUp, pageDown, previousWeek, nextWeek, previousDay, nextDay, today
    case newClient, nobody, find, onlyOne, goOn, askAgain, otherClient, comesAlong
    case printAnyway, fullName, unlock, typeAnew
    case back, done, quit, redraw
}

/// A key that has a name and no character.
public enum KeyName: Hashable, Sendable {
    case enter, tab, backTab, escape, backspace, delete, space
    case up, down, left, right, pageUp, pageDown, home, end
    case function(Int)
    case control(Character)
}

extension DeskWords {
    /// What a key is good for, in a word or two.
    public func label(_ label: KeyLabel) -> String {
        let (german, english) = Self.names(of: label)
        return language == .german ? german : english
    }

    private static func names(of label: KeyLabel) -> (german: String, english: String) {
        switch label {
        case .newAppointment: ("Neuer Termin", "New")
        case .oneMore: ("noch ein Termin", "one more")
        case .search: ("Suche", "Search")
        case .newSearch: ("Neue Suche", "New search")
        case .form: ("Formular", "Form")
        case .toList: ("zur Liste", "to the list")
        case .searchNow: ("Suchen", "Search")
        case .week: ("Woche", "Week")
        case .site: ("Standort", "Site")
        case .otherDay: ("Tag", "Day")
        case .showDay: ("Tag zeigen", "Show the day")
        case .help: ("Hilfe", "Help")
        case .closeHelp: ("Hilfe schließen", "Close help")
        case .arrived: ("Eingetroffen", "Arrived")
        case .missed: ("Nicht erschienen", "No-show")
        case .completed: ("Beendet", "Completed")
        case .move: ("Verlegen", "Move")
        case .moveNow: ("Verlegen", "Move")
        case .moveInstead: ("lieber verlegen", "move instead")
        case .cancel: ("Absagen", "Cancel")
        case .cancelNow: ("Absagen", "Cancel it")
        case .reason: ("Grund", "Reason")
        case .record: ("Eintragen", "Record")
        case .slip: ("Zettel", "Slip")
        case .printAnyway: ("trotzdem drucken", "print it all the same")
        case .unlock: ("Entsperren", "Unlock")
        case .typeAnew: ("neu tippen", "type anew")
        case .fullName: ("voller Name (5 s)", "full name (5 s)")
        case .undo: ("Rückgängig", "Undo")
        case .choose: ("Wählen", "Choose")
        case .hold: ("Halten", "Hold")
        case .holdMarked: ("Zeile halten", "Hold this")
        case .book: ("Buchen", "Book")
        case .release: ("Freigeben", "Release")
        case .releaseAndBack: ("freigeben, zurück", "release, back")
        case .otherTime: ("andere Zeit", "other time")
        case .again: ("Erneut prüfen", "Try again")
        case .tryNow: ("Jetzt versuchen", "Try now")
        case .whyNot: ("Warum nicht?", "Why not?")
        case .nextFree: ("nächste freie", "next free")
        case .longerWay: ("Weg länger", "Longer way")
        case .shorterWay: ("Weg kürzer", "Shorter way")
        case .nextField: ("nächstes Feld", "next field")
        case .previousField: ("voriges Feld", "previous field")
        case .nextValue: ("nächster Wert", "next value")
        case .previousValue: ("voriger Wert", "previous value")
        case .up: ("hinauf", "up")
        case .down: ("hinunter", "down")
        case .left: ("nach links", "left")
        case .right: ("nach rechts", "right")
        case .first: ("an den Anfang", "to the start")
        case .last: ("ans Ende", "to the end")
        case .pageUp: ("Seite zurück", "page back")
        case .pageDown: ("Seite weiter", "next page")
        case .previousWeek: ("Woche zurück", "week back")
        case .nextWeek: ("Woche weiter", "next week")
        case .previousDay: ("Tag zurück", "day back")
        case .nextDay: ("Tag weiter", "next day")
        case .today: ("Heute", "Today")
        case .newClient: ("Neue Person", "New client")
        case .comesAlong: ("kommt mit", "comes along")
        case .nobody: ("ohne Person", "without a client")
        case .find: ("Suchen", "Find")
        case .onlyOne: ("wenn eindeutig", "if certain")
        case .goOn: ("weiter", "go on")
        case .askAgain: ("anders suchen", "search again")
        case .otherClient: ("andere Person", "other client")
        case .back: ("zurück", "back")
        case .done: ("Fertig", "Done")
        case .quit: ("Ende", "Quit")
        case .redraw: ("Bild neu zeichnen", "draw anew")
        }
    }

    /// What is printed on a key.
    public func name(_ key: KeyName) -> String {
        let isGerman = language == .german
        return switch key {
        case .enter: "Enter"
        case .tab: "Tab"
        case .backTab: isGerman ? "Umschalt+Tab" : "Shift+Tab"
        case .escape: "Esc"
        case .backspace: isGerman ? "Rücktaste" : "Backspace"
        case .delete: isGerman ? "Entf" : "Del"
        case .space: isGerman ? "Leertaste" : "Space"
        case .up: isGerman ? "Pfeil auf" : "Up"
        case .down: isGerman ? "Pfeil ab" : "Down"
        case .left: isGerman ? "Pfeil links" : "Left"
        case .right: isGerman ? "Pfeil rechts" : "Right"
        case .pageUp: isGerman ? "Bild auf" : "PgUp"
        case .pageDown: isGerman ? "Bild ab" : "PgDn"
        case .home: isGerman ? "Pos1" : "Home"
        case .end: isGerman ? "Ende" : "End"
        case .function(let number): "F\(number)"
        case .control(let letter): (isGerman ? "Strg+" : "Ctrl+") + letter.uppercased()
        }
    }
}
