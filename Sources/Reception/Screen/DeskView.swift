/// What of the desk is on the screen, and so which keys work.
public enum DeskView: String, CaseIterable, Hashable, Sendable {
    /// The appointments of a day.
    case day
    /// The search line is being typed.
    case search
    /// The search as a form.
    case form
    /// One of the free times is being chosen.
    case found
    /// A time is held, and who comes is asked.
    case who
    /// Who comes is being typed.
    case whoTyping
    /// One of those who may be meant is being chosen.
    case clients
    /// Somebody new is being taken down.
    case newClient
    /// A time is held and can be booked.
    case held
    case booked
    /// What was asked for was refused.
    case conflict
    case week
    /// Another time for an appointment has been chosen.
    case move
    case cancel
    case noShow
    case slip
    /// A slip that is printed only if somebody insists.
    case undecidedSlip
    /// Another site is being chosen.
    case sites
    /// Another day is being typed.
    case date
    case help
    case disconnected
    case locked
    /// The same, until a PIN is typed.
    case pin
    /// The same, for good: too many PINs were wrong.
    case pinUsedUp
}
