import Core

/// The program of one week: a choice for each person and date, tied together by what the sites need.
///
/// A person's date is either a list of patterns, of which at most one is chosen, or a network through which at
/// most one path leads. Both say who is present in which interval; the rows over intervals, cover minutes and
/// rest are the same for both.
struct WeekProgram {
    /// Where demand is counted: an interval of a site on a date, by numbers.
    struct Seat: Hashable {
        let day: Int
        let siteDay: Int
        let interval: Int
    }

    /// A person in a week, over which limits and shares are counted.
    private struct PersonWeek: Hashable, Comparable {
        let week: ISOWeek
        let person: Int

        static func < (lhs: PersonWeek, rhs: PersonWeek) -> Bool {
            (lhs.week, lhs.person) < (rhs.week, rhs.person)
        }
    }

    /// A variable that is 1 when a person is present.
    struct PresenceTerm {
        let variable: Int
        let person: Int
    }

    let index: CountyIndex
    let days: [DayProblem]
    /// By day and site, the intervals in which demand is counted.
    let intervals: [[[SiteDay.Interval]]]
    var program = IntegerProgram()
    /// By tier, what a variable costs.
    private(set) var costs: [PlanTier: [IntegerProgram.Term]] = [:]
    /// By day, the variables of uncovered minutes with the minutes of each.
    private(set) var uncovered: [[IntegerProgram.Term]]
    private(set) var patternVariables: [(day: Int, pattern: DayPattern, variable: Int)] = []
    private(set) var networks: [(day: Int, network: DayNetwork)] = []
    private var presence: [Seat: [PresenceTerm]] = [:]
    private var coverTerms: [PersonWeek: [IntegerProgram.Term]] = [:]
    private var loadTerms: [PersonWeek: [IntegerProgram.Term]] = [:]

    /// A program over days.
    ///
    /// - Parameters:
    ///   - index: The county.
    ///   - days: The days, in order.
    ///   - cuts: By day and site, points at which intervals are cut besides the edges of the demand.
    init(_ index: CountyIndex, days: [DayProblem], cuts: [[Set<Int>]]) {
        self.index = index
        self.days = days
        intervals = zip(days, cuts).map { day, cuts in
            zip(day.siteDays, cuts).map { $0.intervals(cutAt: $1) }
        }
        uncovered = Array(repeating: [], count: days.count)
    }

    /// Adds a date as a choice among patterns, at most one for each person.
    mutating func add(_ patterns: [DayPattern], on day: Int, regulars: Regulars) {
        var choices: [Int: [IntegerProgram.Term]] = [:]
        for pattern in patterns {
            let variable = program.addChoice()
            choices[pattern.person, default: []].append(.init(variable: variable, factor: 1))
            patternVariables.append((day, pattern, variable))
            for part in pattern.parts {
                for (number, interval) in intervals[day][part.siteDay].enumerated()
                where interval.period.overlaps(part.period) {
                    let seat = Seat(day: day, siteDay: part.siteDay, interval: number)
                    presence[seat, default: []].append(.init(variable: variable, person: pattern.person))
                }
            }
            let measure = PatternMeasure(pattern, on: days[day], in: index, regulars: regulars)
            addCost(.continuity, measure.strangeness, of: variable)
            addCost(.travel, measure.travelMinutes, of: variable)
            let who = personWeek(pattern.person, on: day)
            note(cover: measure.coverMinutes, load: measure.minutes, of: variable, by: who)
        }
        for (_, choice) in choices.sorted(by: { $0.key < $1.key }) where choice.count > 1 {
            program.addRow(0...1, choice)
        }
    }

    /// Adds one person's date as a network.
    mutating func add(_ network: DayNetwork, on day: Int) {
        var network = network
        network.write(into: &program)
        networks.append((day, network))
        for arc in network.arcs {
            for number in arc.use.intervals {
                let seat = Seat(day: day, siteDay: arc.use.siteDay, interval: number)
                presence[seat, default: []].append(.init(variable: arc.variable, person: network.person))
            }
            if arc.use.isEntry { addCost(.continuity, 1, of: arc.variable) }
            addCost(.travel, arc.use.travelMinutes, of: arc.variable)
            let minutes = arc.use.presenceMinutes
            let isCover = minutes > 0 && network.isCover(at: arc.use.siteDay)
            let who = personWeek(network.person, on: day)
            note(cover: isCover ? minutes : 0, load: minutes, of: arc.variable, by: who)
        }
    }

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
        addRestRows()
        addBurdenRows()
    }

    /// Values of a week in which nobody consults, where no date is a network.
    var valuesOfNothing: [Double] {
        var values = [Double](repeating: 0, count: program.variableCount)
        for term in uncovered.joined() + (costs[.wishedLanguages] ?? []) {
            values[term.variable] = program.upper[term.variable]
        }
        return values
    }

    /// The choices that make a person present at one minute of a date, at whatever site.
    func presence(of person: Int, on day: Int, at minute: Int) -> [IntegerProgram.Term] {
        intervals[day].enumerated().flatMap { siteDay, pieces -> [IntegerProgram.Term] in
            guard let number = pieces.firstIndex(where: { $0.period.contains(minute) }) else { return [] }
            return presence[Seat(day: day, siteDay: siteDay, interval: number), default: []]
                .filter { $0.person == person }.map { .init(variable: $0.variable, factor: 1) }
        }
    }

    /// The variables' costs in one tier.
    func costs(of tier: PlanTier) -> [Double] {
        var all = [Double](repeating: 0, count: program.variableCount)
        for term in costs[tier] ?? [] { all[term.variable] += term.factor }
        return all
    }

    /// What a tier sums up, as the terms of a row.
    func terms(of tier: PlanTier) -> [IntegerProgram.Term] {
        costs(of: tier).enumerated().filter { $0.element != 0 }.map { .init(variable: $0.offset, factor: $0.element) }
    }

    private mutating func addCost(_ tier: PlanTier, _ cost: Int, of variable: Int) {
        guard cost != 0 else { return }
        costs[tier, default: []].append(.init(variable: variable, factor: Double(cost)))
    }

    private func personWeek(_ person: Int, on day: Int) -> PersonWeek {
        PersonWeek(week: days[day].date.isoWeek, person: person)
    }

    private mutating func note(cover: Int, load: Int, of variable: Int, by who: PersonWeek) {
        if cover > 0 { coverTerms[who, default: []].append(.init(variable: variable, factor: Double(cover))) }
        if load > 0 { loadTerms[who, default: []].append(.init(variable: variable, factor: Double(load))) }
    }

    private mutating func addRows(of piece: SiteDay.Interval, at seat: Seat) {
        let minutes = piece.period.count
        let present = presence[seat] ?? []
        let missing = program.addQuantity(upTo: Double(piece.need))
        uncovered[seat.day].append(.init(variable: missing, factor: Double(minutes)))
        addCost(.uncovered, minutes, of: missing)
        program.addRow(
            Double(piece.need)...Double(piece.need),
            present.map { .init(variable: $0.variable, factor: 1) } + [.init(variable: missing, factor: 1)]
        )
        guard !present.isEmpty else { return }
        if piece.need > 1 {
            for qualification in piece.hard {
                // Nobody is present without somebody who has it; with `need` seats, each who has it
                // makes room for `need - 1` who have not.
                let terms = present.map { term in
                    let has = index.people[term.person].has(qualification)
                    return IntegerProgram.Term(variable: term.variable, factor: has ? Double(1 - piece.need) : 1)
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

    /// Forbids pairs of patterns on neighbouring dates that leave too little rest between them.
    private mutating func addRestRows() {
        let rest = index.calendar.instance.limits.rest
        for day in days.indices.dropFirst() where days[day].date == days[day - 1].date.next {
            let evenings = Dictionary(grouping: patternVariables.filter { $0.day == day - 1 }, by: \.pattern.person)
            let mornings = Dictionary(grouping: patternVariables.filter { $0.day == day }, by: \.pattern.person)
            for (person, late) in evenings.sorted(by: { $0.key < $1.key }) {
                let early = mornings[person] ?? []
                let ends = Set(late.compactMap { $0.pattern.parts.last?.period.upperBound }).sorted()
                for end in ends {
                    let conflicting = early.filter { ($0.pattern.parts.first?.period.lowerBound ?? .max) < end + rest }
                    guard !conflicting.isEmpty else { continue }
                    let lateOnes = late.filter { ($0.pattern.parts.last?.period.upperBound ?? .min) >= end }
                    program.addRow(
                        0...1,
                        (lateOnes + conflicting).map { .init(variable: $0.variable, factor: 1) }
                    )
                }
            }
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
