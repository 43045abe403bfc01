internal import Core

/// Mistakes in the files of a county, in English.
enum EnglishMistakes {
    private static let text = QuotedText(language: .english)
    private static let figures = FigureWords(.english)

    static func explanation(of kind: Mistake.Kind) -> Explanation {
        switch kind {
        // Files
        case .folder(let fault):
            say(
                "The folder cannot be read: \(FileFaultWords(.english).text(fault)).",
                "Name a readable folder with the files of a county."
            )
        case .file(let fault):
            say("The file cannot be read: \(FileFaultWords(.english).text(fault)).", remedy(for: fault))
        case .wrongHeader(let expected, let found) where found.isEmpty:
            say("The first line is missing.", "Write as the first line: \(text.columns(expected))")
        case .wrongHeader(let expected, let found):
            say(
                "The columns have other names, first of all column \(text.firstDifference(expected, found)).",
                "Write as the first line: \(text.columns(expected))"
            )
        case .rowCount(let file, let stated, let found):
            say(
                "\(file) has \(figures.number(found)) records, not \(figures.number(stated)) as stated here.",
                "Check whether records are missing or too many; if not, write \(found) here."
            )
        case .noCounty:
            say("No county is described.", "Add a record for the county.")
        case .furtherMistakes(let count):
            say(
                "\(figures.number(count)) further mistakes of this file are not listed.",
                "Check whether it is the right file."
            )
        // Records
        case .strayQuote:
            say(
                "A quotation mark stands where none may be.",
                "Put the whole field between quotation marks and double those inside."
            )
        case .unclosedQuote:
            say("A quoted field does not end.", "Put the closing quotation mark.")
        case .bareCarriageReturn:
            say(
                "A carriage return (CR) stands without a line feed (LF).",
                "Save the file with LF or CRLF at the ends of lines."
            )
        case .fieldTooLong(let limit):
            say(
                "A field is longer than \(figures.number(limit)) bytes.",
                "Shorten the field, or put the missing quotation mark."
            )
        case .wrongFieldCount(let expected, let found):
            say(
                "The record has \(found) fields instead of \(expected).",
                "Add missing commas, and put fields with a comma between quotation marks."
            )
        case .notUTF8:
            say("The text is not UTF-8.", "Save the file in UTF-8.")
        case .nulCharacter:
            say("The text holds the character U+0000.", "Delete the character.")
        // Values
        case .empty:
            say("The field is empty.", "Fill it in.")
        case .mustBeEmpty(let value):
            say("Nothing may stand here, but \(text.quoted(value)) does.", "Empty the field.")
        case .badList(let entry) where entry.isEmpty:
            say("The list has an empty entry.", "Delete the surplus bar “|”.")
        case .badList(let entry):
            say("The list names \(text.quoted(entry)) twice.", "Delete the second entry.")
        case .unusableIdentifier(let name):
            say(
                "\(text.quoted(name)) cannot be an id.",
                "Choose one of at most 200 bytes, without “|” and control characters, and not “*”."
            )
        case .duplicate(let name, let line):
            say("\(text.quoted(name)) stands in line \(line) already.", "Delete or change one of the records.")
        case .unknownIdentifier(let name, nil):
            say("There is no \(text.quoted(name)).", "Correct the id, or add the record that describes it.")
        case .unknownIdentifier(let name, let suggestion?):
            say("There is no \(text.quoted(name)).", "Check whether \(text.quoted(suggestion)) is meant.")
        case .otherCounty(let name, let county):
            say(
                "\(text.quoted(name)) belongs to county \(text.quoted(county.rawValue)).",
                "Name something of the same county."
            )
        case .noSuchDate(let value):
            say("There is no day \(text.quoted(value)).", "Name a day of the form YYYY-MM-DD.")
        case .noSuchTime(let value):
            say("There is no time \(text.quoted(value)).", "Name one from 00:00 to 24:00 as HH:MM.")
        case .noSuchInstant(let value):
            say(
                "\(text.quoted(value)) is no point in time.",
                "Write it with its offset from UTC, as in 2027-01-04T08:05:32+01:00."
            )
        case .notWholeNumber(let value):
            say("\(text.quoted(value)) is no whole number.", "Write digits only.")
        case .notDecimalNumber(let value):
            say("\(text.quoted(value)) is no number.", "Write digits, and a point before decimal places.")
        case .outOfRange(let value, let minimum, let maximum):
            say("\(text.quoted(value)) does not lie between \(minimum) and \(maximum).", "Correct the number.")
        case .tooManyPlaces(let value, let limit):
            say("\(text.quoted(value)) has more than \(limit) decimal places.", "Round the number.")
        case .unknownWord(let word, let allowed):
            say("The word \(text.quoted(word)) is not known here.", "Write \(text.choice(allowed)).")
        case .badPattern(let part):
            say(
                "\(text.quoted(part)) is no working time.",
                "Write day and times as in “MO 08:00-12:00;TU 08:00-16:00/odd”."
            )
        case .badRecurrence(let error):
            say(RecurrenceWords(.english).text(error), "Correct the rule, for example to FREQ=MONTHLY;BYDAY=1MO.")
        case .badInvitation(let entry):
            say("\(text.quoted(entry)) invites nobody.", "Write all, or body: or staff: with an id.")
        // Values together
        case .weekdayDiffers(let stated, let date):
            say(
                "\(figures.date(date)) is a \(figures.weekday(date.weekday)), no \(figures.weekday(stated)).",
                "Write \(date.weekday.code), or change the date."
            )
        case .endNotAfterStart(let start, let end):
            say("The end, \(end), does not lie after the start, \(start).", "Swap or correct the times.")
        case .lastBeforeFirst(let first, let last):
            say(
                "The last day, \(figures.date(last)), lies before the first, \(figures.date(first)).",
                "Swap or correct the days."
            )
        case .cancelledBeforeCreated:
            say("The cancellation lies before the booking.", "Correct one of the times.")
        case .overlappingValidity(let name, let days, let line):
            say(
                "\(text.quoted(name)) holds twice \(FormDays(figures).text(days)), by line \(line) as well.",
                "End the one validity before the other begins."
            )
        case .overlappingLeave(let person, let days, let line):
            say(
                "\(text.quoted(person.rawValue)) is away twice \(FormDays(figures).text(days)), by line \(line) as well.",
                "Delete or shorten one of the leaves."
            )
        case .siteKindDiffers(let site, let municipality):
            say(
                "The site is \(text.quoted(site.rawValue)), its municipality says "
                    + "\(text.quoted(municipality.rawValue)).",
                "Write the same in both files."
            )
        case .journeyWithinSite(let minutes):
            say("The way within a site takes \(minutes) minutes.", "Write 0.")
        // instance.json
        case .malformedJSON(let fault):
            say("No readable JSON: \(JSONFaultWords(.english).text(fault)).", "Correct the place.")
        case .missingKey:
            say("The key is missing.", "Add it.")
        case .wrongJSONValue(let expected):
            say(
                "The value is not of the kind that the key needs.",
                "Write \(JSONFaultWords(.english).text(expected))."
            )
        case .unknownForm(let form, let supported):
            say(
                "The program does not know the form \(text.quoted(form)).",
                "Bring the files into the form \(text.quoted(supported))."
            )
        case .unknownTimeZone(let zone):
            say(
                "There is no time zone \(text.quoted(zone)).",
                "Name one of the IANA, such as “Europe/Berlin”, or install tzdata."
            )
        case .otherTimeZone(let zone, let folder):
            say(
                "The county has the time zone \(text.quoted(zone)), instance.json names \(text.quoted(folder)).",
                "Write the same in both files."
            )
        }
    }

    private static func remedy(for fault: FileFault) -> String {
        switch fault {
        case .missing: "Create the file, or name the right folder."
        case .notPermitted: "Give yourself the right to read it."
        case .isFolder, .isNoFolder, .isNoFile: "Put a file there."
        case .tooLarge: "Split the folder by counties."
        case .nameTooLong: "Take a shorter path."
        case .noSpace, .readOnly, .notOpen, .system: "Check the disk."
        }
    }

    private static func say(_ fact: String, _ remedy: String) -> Explanation {
        Explanation(fact: fact, remedy: remedy)
    }
}
