/// REACH: from home there is a way to the first site of a day, and one back from the last.
public enum ReachRule {
    /// One violation a day at most: that of the way out goes before that of the way back.
    public static func violations(of day: StaffDay) -> [Violation] {
        let home = day.caseManager.homeSite
        let sites = day.rows.compactMap { $0.site?.id }
        if day.work.outwardMinutes == nil, let first = sites.first {
            return [day.violation(.outOfReach(from: home, to: first))]
        }
        if day.work.homewardMinutes == nil, let last = sites.last {
            return [day.violation(.outOfReach(from: last, to: home))]
        }
        return []
    }
}
