internal import Core

// Posts that do not fit the council's decision, or the people who hold them.
extension OddityFinder {
    /// The oddities of `employing_bodies.csv`.
    var oddPosts: [Oddity] {
        var oddities: [Oddity] = []
        let bodies = rows.bodies.map(\.value)
        let total = sum(bodies.map(\.posts))
        let county = sum(bodies.filter { $0.kind == .county }.map(\.posts))
        if !county.times(3, isAtLeast: total) {
            let kind = Oddity.Kind.countyBelowOneThird(county: county, total: total)
            oddities.append(oddity(kind, in: EmployingBodiesTable.self, line: nil))
        }
        for located in rows.bodies {
            let body = located.value
            let shares = mostShares(of: body.id)
            guard !body.posts.times(1, isAtLeast: shares) || !shares.times(1, isAtLeast: body.posts) else { continue }
            let kind = Oddity.Kind.postsDiffer(body.id, posts: body.posts, shares: shares)
            oddities.append(oddity(kind, in: EmployingBodiesTable.self, line: located.line))
        }
        return oddities
    }

    /// The shares of a body's people on the day on which they are most, so that a successor does not count twice.
    private func mostShares(of body: Identifier<EmployingBody>) -> DecimalNumber {
        let people = rows.caseManagers.map(\.value).filter { $0.employer == body }
        let starts = Set(people.map(\.employment.first))
        let sums = starts.map { start in
            sum(people.filter { isEmployed($0, from: start) }.map(\.fullTimeEquivalent))
        }
        return sums.max { !$0.times(1, isAtLeast: $1) } ?? sum([])
    }

    /// Whether a person is employed on a day, or from the first day on where none is given.
    private func isEmployed(_ person: CaseManager, from start: LocalDate?) -> Bool {
        start.map(person.employment.contains) ?? (person.employment.first == nil)
    }

    private func sum(_ numbers: [DecimalNumber]) -> DecimalNumber {
        numbers.reduce(DecimalNumber(digits: 0, places: 0), +)
    }
}
