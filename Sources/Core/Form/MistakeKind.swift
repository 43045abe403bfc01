extension Mistake {
    /// What is wrong, with the values that show it.
    public enum Kind: Hashable, Sendable {
        // MARK: Files

        /// The folder cannot be read.
        case folder(FileFault)
        /// A file of the form cannot be read.
        case file(FileFault)
        /// The first record does not name the columns of the form, in their order.
        case wrongHeader(expected: [String], found: [String])
        /// The file holds another number of records than `instance.json` says.
        case rowCount(file: String, stated: Int, found: Int)
        /// `counties.csv` describes none.
        case noCounty
        /// So many further mistakes of the file are not listed.
        case furtherMistakes(Int)

        // MARK: Records

        /// A quotation mark inside an unquoted field, or text after the closing one.
        case strayQuote
        /// A quoted field is never closed.
        case unclosedQuote
        /// A carriage return outside quotes that no line feed follows.
        case bareCarriageReturn
        case fieldTooLong(limit: Int)
        case wrongFieldCount(expected: Int, found: Int)
        case notUTF8
        /// The character U+0000, which no database keeps.
        case nulCharacter

        // MARK: Values

        case empty
        /// Something is said where nothing may be: the site of an online event, the time of a kept booking.
        case mustBeEmpty(String)
        /// A list holds an empty entry, or one entry twice.
        case badList(entry: String)
        case unusableIdentifier(String)
        case duplicate(String, firstLine: Int)
        case unknownIdentifier(String, suggestion: String?)
        /// What is named belongs to another county.
        case otherCounty(String, county: Identifier<County>)
        case noSuchDate(String)
        case noSuchTime(String)
        /// No ISO 8601 time with an offset from UTC.
        case noSuchInstant(String)
        case notWholeNumber(String)
        case notDecimalNumber(String)
        case outOfRange(String, minimum: Int, maximum: Int)
        case tooManyPlaces(String, limit: Int)
        case unknownWord(String, allowed: [String])
        case badPattern(part: String)
        case badRecurrence(RecurrenceError)
        case badInvitation(String)

        // MARK: Values together

        case weekdayDiffers(stated: Weekday, date: LocalDate)
        case endNotAfterStart(start: TimeOfDay, end: TimeOfDay)
        case lastBeforeFirst(first: LocalDate, last: LocalDate)
        case cancelledBeforeCreated
        /// One name is valid twice on the same days.
        case overlappingValidity(String, days: Validity, firstLine: Int)
        /// A person is away twice at the same time.
        case overlappingLeave(Identifier<CaseManager>, days: ClosedRange<LocalDate>, firstLine: Int)
        case siteKindDiffers(site: Site.Kind, municipality: Site.Kind)
        /// A way from a site to itself that takes time.
        case journeyWithinSite(minutes: Int)

        // MARK: instance.json

        case malformedJSON(JSONFault)
        case missingKey
        /// The value is of another kind than the key asks for.
        case wrongJSONValue(expected: JSONExpectation)
        case unknownForm(String, supported: String)
        case unknownTimeZone(String)
        /// A county tells time by another zone than its folder.
        case otherTimeZone(String, folder: String)
    }

    /// Why a text is no JSON that can be read.
    public enum JSONFault: Hashable, Sendable {
        case invalidSyntax
        case endsTooSoon
        /// Something follows the value.
        case surplusText
        case notUTF8
        /// U+0000 in a key or between values.
        case nulCharacter
        /// An object has one key twice.
        case repeatedKey
        case numberTooLarge
        /// Nested deeper than anything the form needs.
        case tooDeep(limit: Int)
    }

    /// What a key of `instance.json` may hold.
    public enum JSONExpectation: Hashable, Sendable {
        case text
        case object
        case wholeNumber(minimum: Int, maximum: Int)
        case timeOfDay
    }
}
