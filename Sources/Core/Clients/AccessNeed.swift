/// What somebody needs so that a talk can take place (Barrierefreiheit); never why.
public enum AccessNeed: String, CaseIterable, Hashable, Sendable {
    /// A way without steps.
    case stepFree = "step_free"
    /// To be heard or to see signs.
    case hearing
    /// Large print, or to be read to.
    case vision
    /// Help with forms and letters.
    case reading
    /// A place for somebody who comes along.
    case companion
}
