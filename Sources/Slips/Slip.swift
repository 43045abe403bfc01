public import Core
private import Messages

/// What a client takes home about an appointment (Terminzettel): when, where, and how to cancel.
///
/// It says nothing about why somebody comes and names no authority by itself, since a slip is found, lent and left
/// lying. A slip that exists can be read: no line has more than twelve words, in no language.
public struct Slip: Hashable, Sendable {
    /// When the client is expected, by the clocks at the place.
    public let start: LocalTime
    public let place: MeetingPlace
    public let conversation: Conversation
    /// Where to call when something comes up.
    public let phone: String
    /// By what the appointment is found on the telephone, without a name.
    public let code: String
    /// The client's language, in which the slip is written besides German.
    public let language: SlipLanguage

    /// Makes a slip out of a county's data. Control characters and marks of direction are taken out.
    ///
    /// - Parameters:
    ///   - start: When the client is expected, by the clocks at the place.
    ///   - place: Where the client is expected.
    ///   - conversation: How adviser and client understand each other.
    ///   - phone: Where to call when something comes up.
    ///   - code: By what the appointment is found on the telephone.
    ///   - language: The client's language.
    /// - Throws: ``SlipError`` for the first line that would be empty, too long, or tell others too much.
    public init(
        start: LocalTime,
        place: MeetingPlace,
        conversation: Conversation,
        phone: String,
        code: String,
        language: SlipLanguage
    ) throws(SlipError) {
        self.start = start
        self.place = MeetingPlace(
            name: place.name.safeForTerminal,
            address: place.address.safeForTerminal,
            stop: place.stop?.safeForTerminal,
            isStepFree: place.isStepFree
        )
        self.conversation = conversation
        self.phone = phone.safeForTerminal
        self.code = code.safeForTerminal
        self.language = language
        try check()
    }

    /// What the slip says: in the client's language, and below in German, by which staff and helpers find their way
    /// and which counts where nobody has checked the translation.
    public var texts: [SlipText] {
        language == .german ? [text(in: .german)] : [text(in: language), text(in: .german)]
    }
}
