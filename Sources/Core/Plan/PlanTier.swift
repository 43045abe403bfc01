/// What a plan is judged by, in order: a later one never costs an earlier one anything (Rangfolge der Ziele).
public enum PlanTier: String, CaseIterable, Hashable, Sendable {
    /// Minutes of demand that nobody serves.
    case uncovered
    /// Minutes in which a wished language is not spoken.
    case wishedLanguages = "wished_languages"
    /// Hand-overs within a session, sessions that go to somebody other than their regular holder, and cover.
    case continuity
    /// Minutes on the way, from home to home.
    case travel
    /// Minutes above the fair share of a post, dearer with each further hour.
    case burden
}
