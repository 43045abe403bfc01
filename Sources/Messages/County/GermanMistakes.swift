internal import Core

/// Mistakes in the files of a county, in German.
enum GermanMistakes {
    private static let text = QuotedText(language: .german)
    private static let figures = FigureWords(.german)

    static func explanation(of kind: Mistake.Kind) -> Explanation {
        switch kind {
        // Files
        case .folder(let fault):
            say(
                "Der Ordner ist nicht lesbar: \(FileFaultWords(.german).text(fault)).",
                "Nennen Sie einen lesbaren Ordner mit den Dateien eines Kreises."
            )
        case .file(let fault):
            say("Die Datei ist nicht lesbar: \(FileFaultWords(.german).text(fault)).", remedy(for: fault))
        case .wrongHeader(let expected, let found) where found.isEmpty:
            say("Die erste Zeile fehlt.", "Schreiben Sie als erste Zeile: \(text.columns(expected))")
        case .wrongHeader(let expected, let found):
            say(
                "Die Spalten heißen anders, zuerst Spalte \(text.firstDifference(expected, found)).",
                "Schreiben Sie als erste Zeile: \(text.columns(expected))"
            )
        case .rowCount(let file, let stated, let found):
            say(
                "\(file) hat \(figures.number(found)) Sätze, hier stehen \(figures.number(stated)).",
                "Prüfen Sie, ob Sätze fehlen oder zu viel sind; wenn nicht, schreiben Sie hier \(found)."
            )
        case .noCounty:
            say("Kein Kreis ist beschrieben.", "Fügen Sie einen Satz für den Kreis hinzu.")
        case .furtherMistakes(let count):
            say(
                "\(figures.number(count)) weitere Fehler dieser Datei sind nicht aufgeführt.",
                "Prüfen Sie, ob es die richtige Datei ist."
            )
        // Records
        case .strayQuote:
            say(
                "Ein Anführungszeichen steht, wo keines stehen darf.",
                "Setzen Sie das ganze Feld in Anführungszeichen, und verdoppeln Sie die darin."
            )
        case .unclosedQuote:
            say("Ein Feld in Anführungszeichen endet nicht.", "Setzen Sie das schließende Anführungszeichen.")
        case .bareCarriageReturn:
            say(
                "Ein Wagenrücklauf (CR) steht ohne Zeilenvorschub (LF).",
                "Speichern Sie die Datei mit LF oder CRLF als Zeilenende."
            )
        case .fieldTooLong(let limit):
            say(
                "Ein Feld ist länger als \(figures.number(limit)) Byte.",
                "Kürzen Sie das Feld, oder setzen Sie das fehlende Anführungszeichen."
            )
        case .wrongFieldCount(let expected, let found):
            say(
                "Der Satz hat \(found) Felder statt \(expected).",
                "Setzen Sie fehlende Kommas, und Felder mit einem Komma in Anführungszeichen."
            )
        case .notUTF8:
            say("Der Text ist nicht UTF-8.", "Speichern Sie die Datei in UTF-8.")
        case .nulCharacter:
            say("Der Text enthält das Zeichen U+0000.", "Löschen Sie das Zeichen.")
        // Values
        case .empty:
            say("Das Feld ist leer.", "Füllen Sie es aus.")
        case .mustBeEmpty(let value):
            say("Hier darf nichts stehen, es steht \(text.quoted(value)).", "Leeren Sie das Feld.")
        case .badList(let entry) where entry.isEmpty:
            say("Die Liste hat einen leeren Eintrag.", "Löschen Sie den überzähligen Strich „|“.")
        case .badList(let entry):
            say("Die Liste nennt \(text.quoted(entry)) zweimal.", "Löschen Sie den zweiten Eintrag.")
        case .unusableIdentifier(let name):
            say(
                "\(text.quoted(name)) kann keine Kennung sein.",
                "Wählen Sie eine mit höchstens 200 Byte, ohne „|“ und Steuerzeichen, und nicht „*“."
            )
        case .duplicate(let name, let line):
            say("\(text.quoted(name)) gibt es schon in Zeile \(line).", "Löschen oder ändern Sie einen der Sätze.")
        case .unknownIdentifier(let name, nil):
            say("\(text.quoted(name)) gibt es nicht.", "Berichtigen Sie die Kennung, oder fügen Sie den Satz dazu ein.")
        case .unknownIdentifier(let name, let suggestion?):
            say("\(text.quoted(name)) gibt es nicht.", "Prüfen Sie, ob \(text.quoted(suggestion)) gemeint ist.")
        case .otherCounty(let name, let county):
            say(
                "\(text.quoted(name)) gehört zu Kreis \(text.quoted(county.rawValue)).",
                "Nennen Sie etwas aus demselben Kreis."
            )
        case .noSuchDate(let value):
            say("Den Tag \(text.quoted(value)) gibt es nicht.", "Nennen Sie einen Tag der Form JJJJ-MM-TT.")
        case .noSuchTime(let value):
            say("Die Uhrzeit \(text.quoted(value)) gibt es nicht.", "Nennen Sie eine von 00:00 bis 24:00 als HH:MM.")
        case .noSuchInstant(let value):
            say(
                "\(text.quoted(value)) ist kein Zeitpunkt.",
                "Schreiben Sie ihn mit Abstand von UTC, etwa 2027-01-04T08:05:32+01:00."
            )
        case .notWholeNumber(let value):
            say("\(text.quoted(value)) ist keine ganze Zahl.", "Schreiben Sie nur Ziffern.")
        case .notDecimalNumber(let value):
            say("\(text.quoted(value)) ist keine Zahl.", "Schreiben Sie Ziffern, und vor Nachkommastellen einen Punkt.")
        case .outOfRange(let value, let minimum, let maximum):
            say(
                "\(text.quoted(value)) liegt nicht zwischen \(minimum) und \(maximum).",
                "Berichtigen Sie die Zahl."
            )
        case .tooManyPlaces(let value, let limit):
            say("\(text.quoted(value)) hat mehr als \(limit) Nachkommastellen.", "Runden Sie die Zahl.")
        case .unknownWord(let word, let allowed):
            say("Das Wort \(text.quoted(word)) ist hier unbekannt.", "Schreiben Sie \(text.choice(allowed)).")
        case .badPattern(let part):
            say(
                "\(text.quoted(part)) ist keine Arbeitszeit.",
                "Schreiben Sie Tag und Zeiten wie in „MO 08:00-12:00;TU 08:00-16:00/odd“."
            )
        case .badRecurrence(let error):
            say(RecurrenceWords(.german).text(error), "Berichtigen Sie die Regel, etwa zu FREQ=MONTHLY;BYDAY=1MO.")
        case .badInvitation(let entry):
            say("\(text.quoted(entry)) lädt niemanden ein.", "Schreiben Sie all, body: oder staff: mit einer Kennung.")
        // Values together
        case .weekdayDiffers(let stated, let date):
            say(
                "Der \(figures.date(date)) ist kein \(figures.weekday(stated)), sondern ein "
                    + "\(figures.weekday(date.weekday)).",
                "Schreiben Sie \(date.weekday.code), oder ändern Sie das Datum."
            )
        case .endNotAfterStart(let start, let end):
            say("Das Ende \(end) liegt nicht nach dem Beginn \(start).", "Tauschen oder berichtigen Sie die Zeiten.")
        case .lastBeforeFirst(let first, let last):
            say(
                "Der letzte Tag, \(figures.date(last)), liegt vor dem ersten, \(figures.date(first)).",
                "Tauschen oder berichtigen Sie die Tage."
            )
        case .cancelledBeforeCreated:
            say("Die Absage liegt vor der Buchung.", "Berichtigen Sie einen der Zeitpunkte.")
        case .overlappingValidity(let name, let days, let line):
            say(
                "\(text.quoted(name)) gilt \(FormDays(figures).text(days)) zweimal, auch nach Zeile \(line).",
                "Beenden Sie die eine Gültigkeit, bevor die andere beginnt."
            )
        case .overlappingLeave(let person, let days, let line):
            say(
                "\(text.quoted(person.rawValue)) ist \(FormDays(figures).text(days)) zweimal abwesend, auch nach Zeile \(line).",
                "Löschen oder kürzen Sie eine der Abwesenheiten."
            )
        case .siteKindDiffers(let site, let municipality):
            say(
                "Der Standort ist \(text.quoted(site.rawValue)), seine Gemeinde nennt "
                    + "\(text.quoted(municipality.rawValue)).",
                "Schreiben Sie in beiden Dateien dasselbe."
            )
        case .journeyWithinSite(let minutes):
            say("Der Weg innerhalb eines Standorts dauert \(minutes) Minuten.", "Schreiben Sie 0.")
        // instance.json
        case .malformedJSON(let fault):
            say("Kein lesbares JSON: \(JSONFaultWords(.german).text(fault)).", "Berichtigen Sie die Stelle.")
        case .missingKey:
            say("Der Schlüssel fehlt.", "Fügen Sie ihn ein.")
        case .wrongJSONValue(let expected):
            say(
                "Der Wert ist nicht von der Art, die der Schlüssel braucht.",
                "Schreiben Sie \(JSONFaultWords(.german).text(expected))."
            )
        case .unknownForm(let form, let supported):
            say(
                "Die Form \(text.quoted(form)) kennt das Programm nicht.",
                "Bringen Sie die Dateien in die Form \(text.quoted(supported))."
            )
        case .unknownTimeZone(let zone):
            say(
                "Die Zeitzone \(text.quoted(zone)) gibt es nicht.",
                "Nennen Sie eine der IANA, etwa „Europe/Berlin“, oder installieren Sie tzdata."
            )
        case .otherTimeZone(let zone, let folder):
            say(
                "Der Kreis hat die Zeitzone \(text.quoted(zone)), instance.json nennt \(text.quoted(folder)).",
                "Schreiben Sie in beiden Dateien dieselbe."
            )
        }
    }

    private static func remedy(for fault: FileFault) -> String {
        switch fault {
        case .missing: "Legen Sie die Datei an, oder nennen Sie den richtigen Ordner."
        case .notPermitted: "Geben Sie sich das Recht, sie zu lesen."
        case .isFolder, .isNoFolder, .isNoFile: "Legen Sie eine Datei an diese Stelle."
        case .tooLarge: "Teilen Sie den Ordner nach Kreisen."
        case .nameTooLong: "Nehmen Sie einen kürzeren Pfad."
        case .noSpace, .readOnly, .notOpen, .system: "Prüfen Sie den Datenträger."
        }
    }

    private static func say(_ fact: String, _ remedy: String) -> Explanation {
        Explanation(fact: fact, remedy: remedy)
    }
}
