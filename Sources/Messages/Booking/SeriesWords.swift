public import Core

/// What is said about series.
extension BookingWords {
    /// One date of a series, and what stands against it.
    public func seriesDate(_ start: Instant, _ obstacle: Obstacle?, clientIsBusy: Bool = false) -> String {
        let reason = obstacle.map(sentence) ?? (clientIsBusy ? explanation(.clientBusy).fact : nil)
        return "\(moment(start))  \(reason ?? isFree)"
    }

    /// That a series was not booked.
    public func seriesNotBooked(hindered: Int, of count: Int) -> String {
        isGerman
            ? "Nichts ist vergeben. Termine, die nicht gehen: \(hindered) von \(count)."
            : "Nothing is booked. Dates that cannot be booked: \(hindered) of \(count)."
    }
}
