/// What somebody at the desk wants.
public enum ReceptionCommand: Hashable, Sendable {
    /// The appointments of the day.
    case showDay
    /// Look for free times; the line comes next.
    case newAppointment
    case search(String)
    /// Hold the free time of this number, counted from 1.
    case choose(Int)
    case showMore
    case book
    case release
    /// About the person for whom a time is held.
    case client(ClientCommand)
    case arrive(Int)
    case miss(Int)
    case cancel(Int)
    case undo
    case goBack
    case help
    case quit
}
