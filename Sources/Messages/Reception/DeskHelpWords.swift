/// What the form and the help say.
extension DeskWords {
    public var formFields: [String] {
        isGerman
            ? [
                "Standort", "Weg bis", "Mit", "Sprache", "Zeitraum", "Wochentag", "Uhrzeit", "Dauer", "Raum",
                "Fachkraft", "Form", "Dringend",
            ]
            : [
                "Site", "Way up to", "By", "Language", "Period", "Weekday", "Time", "Length", "Room", "Person",
                "Channel", "Urgent",
            ]
    }
    public var any: String { either("egal", "any") }
    public var anySite: String { either("jeder", "any") }
    public var searchHelpHint: String {
        either("Bild ab: die Wörter der Suchzeile", "PgDn: the words of the search line")
    }
    public var moreKeysHint: String { either("Bild ab: weitere Tasten", "PgDn: more keys") }
    public var lineLabel: String { either("Zeile: ", "Line: ") }
    public var onThisPage: String { either("AUF DIESER SEITE", "ON THIS PAGE") }
    public var inSearch: String { either("IN DER SUCHZEILE", "IN THE SEARCH LINE") }
    public var searchHelp: [String] {
        isGerman
            ? [
                "moe, xanten     Standort", "alle            jeder Standort", "+20 +35         Weg in Minuten",
                "bus auto        womit",
                "ar uk tr fa     Sprache",
                "vorm nachm      Tageszeit", "ab10 bis14:30   Uhrzeit", "mi  do,fr       Wochentag",
                "2w kw49 25.11.  Zeitraum",
                "kaya            Fachkraft", "lang 30 60      Dauer", "stufenlos       Raum", "tel video haus  Form",
                "!               dringend",
            ]
            : [
                "moe, xanten     site", "all             any site", "+20 +35         way in minutes",
                "bus car         by what",
                "ar uk tr fa     language",
                "morning         time of day", "from10 until14  time", "wed  thu,fri    weekday",
                "2w wk49 25.11.  period",
                "kaya            person", "long 30 60      length", "stepfree        room", "phone video     channel",
                "!               urgent",
            ]
    }
    public var helpNotes: [String] {
        isGerman
            ? [
                "Gebucht ist ein Termin erst, wenn OK dasteht. Steht UNKLAR da, sieht das",
                "Programm selbst nach. Bitte dann nicht noch einmal buchen.",
                "Für Vorlesegeräte: beenden (q), neu starten mit --linear.",
            ]
            : [
                "An appointment is booked once it says OK. Where it says UNCLEAR, the program",
                "looks it up by itself. Please do not book again then.",
                "For screen readers: quit (q), and start again with --linear.",
            ]
    }
}
