/// TRAVEL: between rows at different sites there is time for the way.
public enum TravelRule {
    public static func violations(of day: StaffDay) -> [Violation] {
        day.work.obstacles.compactMap { obstacle in
            guard let needed = obstacle.neededMinutes, let sites = day.sites(around: obstacle) else { return nil }
            return day.rows[obstacle.later].violation(
                .travelTooShort(
                    from: sites.from.id,
                    to: sites.to.id,
                    neededMinutes: needed,
                    availableMinutes: obstacle.availableMinutes
                )
            )
        }
    }
}
