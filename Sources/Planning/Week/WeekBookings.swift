import Core

/// Who keeps the appointments that are booked in the published plan.
extension WeekProgram {
    /// Adds a row for each appointment: it is kept by the one it is booked with, by a stand-in, or lost.
    ///
    /// A stand-in is at the site all through it and has no appointment then.
    mutating func addBookings() {
        for (day, problem) in days.enumerated() {
            var keepers: [(booking: Commitments.Booking, person: Int, variable: Int)] = []
            for booking in problem.standing?.bookings ?? [] {
                guard let site = booking.site else { continue }
                guard let siteDay = problem.siteDays.firstIndex(where: { $0.site == site }) else {
                    addLost(on: day)
                    continue
                }
                var row = [addMayBeLost(on: day)]
                for person in keeping(booking, on: problem) {
                    guard let keeps = addKeeper(person, of: booking, at: siteDay, on: day) else { continue }
                    keepers.append((booking, person, keeps))
                    row.append(.init(variable: keeps, factor: 1))
                }
                program.addRow(1...Double.infinity, row)
            }
            for (number, one) in keepers.enumerated() {
                for other in keepers[(number + 1)...]
                where one.person == other.person && one.booking.period.overlaps(other.booking.period) {
                    program.addRow(
                        -Double.infinity...1,
                        [.init(variable: one.variable, factor: 1), .init(variable: other.variable, factor: 1)]
                    )
                }
            }
        }
    }

    /// The people who could keep an appointment: the one it is booked with where that is possible, else everybody who
    /// has nothing booked at the time.
    private func keeping(_ booking: Commitments.Booking, on day: DayProblem) -> [Int] {
        let free = day.personDays.filter { $0.isFree(in: booking.period) }.map(\.person)
        guard !free.contains(booking.person) else { return [booking.person] }
        return free.filter { person in
            !(day.standing?.bookings ?? []).contains { $0.person == person && $0.period.overlaps(booking.period) }
        }
    }

    /// A variable that can be 1 where a person is at the site all through an appointment; `nil` where nothing can make
    /// that so.
    private mutating func addKeeper(
        _ person: Int,
        of booking: Commitments.Booking,
        at siteDay: Int,
        on day: Int
    ) -> Int? {
        let pieces = intervals[day][siteDay].enumerated().filter { $0.element.period.overlaps(booking.period) }
        let present = pieces.map { number, _ in
            presence[Seat(day: day, siteDay: siteDay, interval: number), default: []].filter { $0.person == person }
        }
        let covered = pieces.reduce(0) { $0 + $1.element.period.clamped(to: booking.period).count }
        guard covered == booking.period.count, present.allSatisfy({ !$0.isEmpty }) else { return nil }
        let keeps = program.addChoice()
        for terms in present {
            let all = terms.map { IntegerProgram.Term(variable: $0.variable, factor: 1) }
            program.addRow(0...Double.infinity, all + [.init(variable: keeps, factor: -1)])
        }
        return keeps
    }
}
