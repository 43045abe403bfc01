extension FreeTimes {
    /// What of a stay is kept back from a talk, and for whom; nothing on the day itself.
    func reserve(in stay: BookingHours.Stay, against occupied: Range<Instant>, to query: SlotQuery) -> Obstacle? {
        let policy = policy.at(stay.site)
        guard policy.urgentShare + policy.walkInShare > 0, stay.date > calendar.zone.local(at: now).date else {
            return nil
        }
        let whole = stay.period.upperBound.seconds - stay.period.lowerBound.seconds
        let own = occupied.upperBound.seconds - occupied.lowerBound.seconds
        let others = (taken[.caseManager(stay.caseManager)] ?? []).filter { $0.period.overlaps(stay.period) }
        let used = others.reduce(own) { $0 + $1.seconds }
        guard used * 100 <= whole * Int64(100 - policy.walkInShare) else { return .keptForWalkIns }
        let ordinary = others.filter { !$0.isUrgent }.reduce(own) { $0 + $1.seconds }
        let open = Int64(100 - policy.walkInShare - policy.urgentShare)
        return query.isUrgent || ordinary * 100 <= whole * open ? nil : .keptForUrgent
    }
}

extension Occupancy {
    fileprivate var seconds: Int64 { period.upperBound.seconds - period.lowerBound.seconds }
}
