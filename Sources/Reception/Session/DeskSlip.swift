public import Core
public import Messages

/// What a client takes home about an appointment (Terminzettel), and what has become of it at the desk.
public struct DeskSlip: Hashable, Sendable {
    /// What has become of a slip.
    public enum Fate: Hashable, Sendable {
        /// It was given to the printer of this name.
        case printed(on: String)
        /// It can only be read: the desk has no printer.
        case unprinted
        /// It is not printed unasked: whether the appointment takes place has yet to be decided.
        case undecided
        /// There is none, or no printer takes it.
        case failed(Explanation)
    }

    public let code: AppointmentCode
    /// The client's language, where it is known.
    public let language: SpokenLanguage?
    /// The lines of the slip; none where there is no slip.
    public let lines: [String]
    public let fate: Fate

    public init(of code: AppointmentCode, in language: SpokenLanguage?, lines: [String], fate: Fate) {
        self.code = code
        self.language = language
        self.lines = lines
        self.fate = fate
    }
}
