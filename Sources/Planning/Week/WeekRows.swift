import Core

/// The rows that tie the people of a week together.
extension WeekProgram {
    /// Adds the rows that tie the people together; to be called once, after the last choice.
    mutating func tie() {
        for (day, sites) in intervals.enumerated() {
            for (siteDay, pieces) in sites.enumerated() {
                for (number, piece) in pieces.enumerated() {
                    addRows(of: piece, at: Seat(day: day, siteDay: siteDay, interval: number))
                }
            }
        }
        for (who, terms) in coverTerms.sorted(by: { $0.key < $1.key }) {
            guard let limit = index.coverLimit[who.person] else { continue }
            program.addRow(0...Double(limit), terms)
        }
        addNights()
        addBurdenRows()
        addBookings()
    }

    private mutating func addRows(of piece: SiteDay.Interval, at seat: Seat) {
        let minutes = piece.period.count
        let present = presence[seat] ?? []
        let missing = program.addQuantity(upTo: Double(piece.need))
        uncovered[seat.day].append(.init(variable: missing, factor: Double(minutes)))
        addCost(.uncovered, minutes, of: missing)
        // More people than are asked for are there only where more are published.
        let seats = max(piece.need, days[seat.day].published(at: seat.siteDay, during: piece.period))
        program.addRow(
            Double(piece.need)...Double(seats),
            present.map { .init(variable: $0.variable, factor: 1) } + [.init(variable: missing, factor: 1)]
        )
        guard !present.isEmpty else { return }
        if piece.need > 1 {
            for qualification in piece.hard {
                // Nobody is present without somebody who has it; with so many seats, each who has it makes room for
                // one less who have not.
                let terms = present.map { term in
                    let has = index.people[term.person].has(qualification)
                    return IntegerProgram.Term(variable: term.variable, factor: has ? Double(1 - seats) : 1)
                }
                program.addRow(-Double.infinity...0, terms)
            }
        }
        for language in piece.wished {
            let speakers = present.filter { index.people[$0.person].languages.contains(language) }
            guard !speakers.isEmpty else { continue }
            let missed = program.addQuantity(upTo: 1)
            addCost(.wishedLanguages, minutes, of: missed)
            program.addRow(
                1...Double.infinity,
                speakers.map { .init(variable: $0.variable, factor: 1) } + [.init(variable: missed, factor: 1)]
            )
        }
    }

    /// Counts each person's minutes above the fair share of a week in steps of an hour, each dearer than the one
    /// before.
    private mutating func addBurdenRows() {
        var required: [ISOWeek: Int] = [:]
        for (day, sites) in zip(days, intervals) {
            required[day.date.isoWeek, default: 0] += sites.joined().reduce(0) { $0 + $1.need * $1.period.count }
        }
        var posts: [ISOWeek: Double] = [:]
        for who in loadTerms.keys.sorted() {
            posts[who.week, default: 0] += index.people[who.person].fullTimeEquivalent.approximate
        }
        for (who, terms) in loadTerms.sorted(by: { $0.key < $1.key }) {
            guard let all = posts[who.week], all > 0 else { continue }
            let share = Double(required[who.week] ?? 0) * index.people[who.person].fullTimeEquivalent.approximate / all
            var row = terms
            for step in 1...Self.burdenSteps {
                let above = program.addQuantity(upTo: step == Self.burdenSteps ? 10_080 : 60)
                addCost(.burden, step, of: above)
                row.append(.init(variable: above, factor: -1))
            }
            program.addRow(-Double.infinity...share.rounded(.up), row)
        }
    }

    private static let burdenSteps = 8
}
