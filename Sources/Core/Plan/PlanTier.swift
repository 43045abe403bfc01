/// What a plan is judged by, in order: a later one never costs an earlier one anything (Rangfolge der Ziele).
public enum PlanTier: String, CaseIterable, Hashable, Sendable {
    /// Booked appointments that nobody can keep; asked only where a published plan is planned again.
    case booked
    /// Minutes of demand that nobody serves.
    case uncovered
    /// Minutes of the published plan that are given up or new, asked only where it is planned again.
    case changes
    /// Minutes in which a wished language is not spoken.
    case wishedLanguages = "wished_languages"
    /// Hand-overs within a session, sessions that go to somebody other than their regular holder, and cover.
    case continuity
    /// Minutes on the way, from home to home.
    case travel
    /// Minutes above the fair share of a post, dearer with each further hour.
    case burden
}
