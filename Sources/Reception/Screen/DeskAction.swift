/// What a key does.
public enum DeskAction: Hashable, Sendable {
    case newAppointment, showForm, showList, typeSearch, showWeek, showSites, askDate, showHelp
    case arrive, miss, cancel, move, complete, slip, undo
    /// Shows the full name of whose the appointment is, for a moment.
    case reveal
    /// The line or entry of the key's digit.
    case pick
    /// The marked line or cell.
    case pickMarked
    case book, release, retry
    /// What was typed about the person, or that it is all.
    case submitClient
    case addClient, skipClient, askClient, askAnother
    /// The reason of the key's digit.
    case chooseReason
    /// Does what was announced.
    case confirm
    case previous, next, previousPage, nextPage, first, last, left, right
    case previousDay, nextDay, today
    case nextFree, explain
    case longerWay, shorterWay
    case submitPin
    case back, done, quit, redraw
}
