/// One way for a person to spend a date: the stays at sites, events aside (Tagesmuster).
struct DayPattern: Hashable {
    /// An unbroken stay at a site.
    struct Part: Hashable {
        /// The site's number in the day's ``DayProblem/siteDays``.
        let siteDay: Int
        /// Minutes since the epoch.
        let period: Range<Int>
    }

    let person: Int
    /// In order of time; empty where the person attends events at most.
    let parts: [Part]
}
