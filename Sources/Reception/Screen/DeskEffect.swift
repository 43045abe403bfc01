/// What has to be done outside of the desk.
public enum DeskEffect: Hashable, Sendable {
    /// Ask the county for something; the answer comes back with the number.
    case perform(Int, ReceptionEffect)
    /// Find out what became of something whose answer was lost.
    case lookUp(Int)
    /// Try whether there is a connection.
    case reconnect
    /// Draw everything, whatever the terminal shows.
    case redraw
    case quit
}
