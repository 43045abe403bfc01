public import Core

/// What is asked about the PIN of whoever sits at the desk.
public enum LockEffect: Hashable, Sendable {
    /// How many wrong PINs are left.
    case attempts
    /// Whether a PIN is theirs.
    case check(DeskPin)
}

/// What came of it; no attempts where there is no PIN.
public enum LockAnswer: Hashable, Sendable {
    case attempts(Int?)
    case checked(isRight: Bool, attempts: Int?)
}
