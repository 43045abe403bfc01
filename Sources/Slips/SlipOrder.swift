public import Core

/// A slip on its way to the program that draws it: its values and when the page is made, a line for each.
///
/// The values of a slip hold no line feed, so that lines need no more than a name and a blank before them.
public struct SlipOrder: Hashable, Sendable {
    private enum Key: String {
        case date, time, place, address, stop, stepFree, spoken, interpreted, phone, code, language, created
    }

    private let values: [Key: String]

    public init(_ slip: Slip, created: Instant) {
        var values: [Key: String] = [
            .date: slip.start.date.description, .time: slip.start.time.description, .place: slip.place.name,
            .address: slip.place.address, .phone: slip.phone, .code: slip.code, .language: slip.language.rawValue,
            .created: "\(created.seconds)",
        ]
        values[.stop] = slip.place.stop
        values[.stepFree] = slip.place.isStepFree.map { $0 ? "yes" : "no" }
        switch slip.conversation {
        case .spoken(let language): values[.spoken] = language.rawValue
        case .interpreted(let language): values[.interpreted] = language.rawValue
        case .signed: break
        }
        self.values = values
    }

    /// Reads an order; `nil` where a line is none of one.
    public init?(text: String) {
        var values: [Key: String] = [:]
        for line in text.split(separator: "\n") {
            guard let blank = line.firstIndex(of: " "), let key = Key(rawValue: String(line[..<blank])) else {
                return nil
            }
            values[key] = String(line[line.index(after: blank)...])
        }
        self.values = values
    }

    /// The order as it is read again.
    public var text: String {
        values.map { "\($0.key.rawValue) \($0.value)\n" }.sorted().joined()
    }

    /// When the page is made; `nil` where the order does not say.
    public var moment: Instant? {
        values[.created].flatMap { Int64($0) }.map { Instant(seconds: $0) }
    }

    /// The slip; `nil` where a value is missing, or none of its kind.
    ///
    /// - Throws: ``SlipError`` as every new slip.
    public func slip() throws(SlipError) -> Slip? {
        guard let date = values[.date].flatMap({ LocalDate($0) }), let time = values[.time].flatMap({ TimeOfDay($0) }),
            let place = values[.place], let address = values[.address], let phone = values[.phone],
            let code = values[.code], let language = values[.language].flatMap({ SlipLanguage(rawValue: $0) }),
            let conversation
        else { return nil }
        return try Slip(
            start: LocalTime(date, time),
            place: MeetingPlace(
                name: place,
                address: address,
                stop: values[.stop],
                isStepFree: values[.stepFree].map { $0 == "yes" }
            ),
            conversation: conversation,
            phone: phone,
            code: code,
            language: language
        )
    }

    private var conversation: Conversation? {
        switch (values[.spoken], values[.interpreted]) {
        case (nil, nil): .signed
        case (let language?, nil): SlipLanguage(rawValue: language).map { .spoken($0) }
        case (nil, let language?): SlipLanguage(rawValue: language).map { .interpreted($0) }
        default: nil
        }
    }
}
