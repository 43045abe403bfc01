public import Core

/// A slip on its way to the program that draws it: its values, and when the page is made.
public struct SlipOrder: Codable, Hashable, Sendable {
    private let date: String
    private let time: String
    private let name: String
    private let address: String
    private let stop: String?
    private let isStepFree: Bool?
    private let spoken: String?
    private let interpreted: String?
    private let phone: String
    private let code: String
    private let language: String
    /// Seconds since the epoch.
    private let created: Int64

    public init(_ slip: Slip, created: Instant) {
        date = slip.start.date.description
        time = slip.start.time.description
        name = slip.place.name
        address = slip.place.address
        stop = slip.place.stop
        isStepFree = slip.place.isStepFree
        switch slip.conversation {
        case .spoken(let language): (spoken, interpreted) = (language.rawValue, nil)
        case .interpreted(let language): (spoken, interpreted) = (nil, language.rawValue)
        case .signed: (spoken, interpreted) = (nil, nil)
        }
        phone = slip.phone
        code = slip.code
        language = slip.language.rawValue
        self.created = created.seconds
    }

    /// When the page is made.
    public var moment: Instant { Instant(seconds: created) }

    /// The slip; `nil` where a value is none of its kind.
    ///
    /// - Throws: ``SlipError`` as every new slip.
    public func slip() throws(SlipError) -> Slip? {
        guard let date = LocalDate(date), let time = TimeOfDay(time), let language = SlipLanguage(rawValue: language),
            let conversation
        else { return nil }
        return try Slip(
            start: LocalTime(date, time),
            place: MeetingPlace(name: name, address: address, stop: stop, isStepFree: isStepFree),
            conversation: conversation,
            phone: phone,
            code: code,
            language: language
        )
    }

    private var conversation: Conversation? {
        switch (spoken, interpreted) {
        case (nil, nil): .signed
        case (let language?, nil): SlipLanguage(rawValue: language).map { .spoken($0) }
        case (nil, let language?): SlipLanguage(rawValue: language).map { .interpreted($0) }
        default: nil
        }
    }
}
