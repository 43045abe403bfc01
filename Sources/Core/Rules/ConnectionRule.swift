/// TRAVEL_NO_CONNECTION: between rows at different sites there is a way at all.
public enum ConnectionRule {
    public static func violations(of day: StaffDay) -> [Violation] {
        day.work.obstacles.compactMap { obstacle in
            guard obstacle.neededMinutes == nil, let sites = day.sites(around: obstacle) else { return nil }
            return day.rows[obstacle.later].violation(.noConnection(from: sites.from.id, to: sites.to.id))
        }
    }
}
