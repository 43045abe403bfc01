/// A way to reach a client (Kontaktweg), and what to mind about it.
public struct ContactWay: Hashable, Sendable {
    public var address: ContactAddress
    public var caution: ContactCaution?
    /// Whether it is tried first.
    public var isPreferred: Bool

    public init(_ address: ContactAddress, caution: ContactCaution? = nil, isPreferred: Bool = false) {
        self.address = address
        self.caution = caution
        self.isPreferred = isPreferred
    }
}

/// Where somebody is reached.
public enum ContactAddress: Hashable, Sendable {
    case phone(PhoneNumber)
    case email(String)
    case letter(String)
    case other(String)

    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case phone, email, letter, other
    }

    /// Reads an address of a kind; `nil` where it is none.
    public init?(_ kind: Kind, _ text: String) {
        let text = text.visibleText
        guard (1...300).contains(text.unicodeScalars.count) else { return nil }
        switch kind {
        case .phone:
            guard let number = PhoneNumber(text) else { return nil }
            self = .phone(number)
        case .email:
            let parts = text.split(separator: "@", omittingEmptySubsequences: false)
            guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), !text.contains(" ") else { return nil }
            self = .email(text)
        case .letter: self = .letter(text)
        case .other: self = .other(text)
        }
    }

    public var kind: Kind {
        switch self {
        case .phone: .phone
        case .email: .email
        case .letter: .letter
        case .other: .other
        }
    }

    public var text: String {
        switch self {
        case .phone(let number): number.rawValue
        case .email(let text), .letter(let text), .other(let text): text
        }
    }
}

/// What to mind before a way of contact is used (Kontaktsicherheit). Words of a list, so that nobody writes down why.
public enum ContactCaution: String, CaseIterable, Hashable, Sendable {
    /// Leave no message with anybody or any machine.
    case noMessage = "no_message"
    /// Do not say or show who is calling or writing.
    case neutralSender = "neutral_sender"
    /// Do not use it.
    case doNotUse = "do_not_use"
}
