internal import Core
internal import Messages

/// The lock: content is hidden after a while without a key, and comes back by any key, or by a PIN where there is one.
extension Desk {
    /// What brings the content back.
    struct Lock: Hashable, Sendable {
        /// What is known of the PIN.
        enum Key: Hashable, Sendable {
            case unknown
            case any
            /// A PIN, with so many wrong ones left.
            case pin(attempts: Int)
        }

        var key = Key.unknown
        /// What is typed of the PIN.
        var typed = ""
        var wasWrong = false
        /// What is being asked about it.
        var asking: Int?
    }

    /// Hides the content, and asks by what it comes back.
    mutating func hide() -> [DeskEffect] {
        (isLocked, lock.typed, lock.wasWrong) = (true, "", false)
        return askLock(.attempts)
    }

    /// The view while the content is hidden.
    var lockView: DeskView {
        guard case .pin(let attempts) = lock.key else { return .locked }
        return attempts > 0 ? .pin : .pinUsedUp
    }

    /// Follows keys while the content is hidden; none of them reaches what lies below.
    mutating func pressLocked(_ keys: [Key]) -> [DeskEffect] {
        switch lock.key {
        case .any:
            isLocked = false
            return []
        case .unknown: return askLock(.attempts)
        case .pin: return keys.flatMap { pressForPin($0) }
        }
    }

    /// Takes in what there is to know of the PIN.
    mutating func take(_ answer: LockAnswer) {
        lock.asking = nil
        switch answer {
        case .attempts(let attempts): lock.key = attempts.map { .pin(attempts: $0) } ?? .any
        case .checked(let isRight, let attempts):
            lock.key = attempts.map { .pin(attempts: $0) } ?? .any
            (isLocked, lock.wasWrong) = (isLocked && !isRight, !isRight)
        }
    }

    private mutating func pressForPin(_ key: Key) -> [DeskEffect] {
        switch KeyTable.action(of: key, in: lockView) {
        case .quit: return [.quit]
        case .submitPin:
            guard lock.asking == nil, let pin = DeskPin(lock.typed) else { return [] }
            lock.typed = ""
            return askLock(.check(pin))
        case .back: lock.typed = ""
        default:
            if key == .backspace { lock.typed = String(lock.typed.dropLast()) }
            if let digit = key.digit, lock.typed.count < DeskPin.length.upperBound { lock.typed += "\(digit)" }
        }
        return []
    }

    mutating func askLock(_ effect: LockEffect) -> [DeskEffect] {
        guard lock.asking == nil else { return [] }
        let effects = perform(.lock(effect))
        lock.asking = workCount
        return effects
    }
}
