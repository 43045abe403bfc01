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
    struct PersonWeek: Hashable, Comparable {
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

    /// The booked appointments of a day that may be lost.
    struct Lost {
        var terms: [IntegerProgram.Term] = []
        /// Those that are lost whatever is chosen.
        var fixed = 0
    }

    let index: CountyIndex
    let days: [DayProblem]
    /// By day and site, the intervals in which demand is counted.
    let intervals: [[[SiteDay.Interval]]]
    var program = IntegerProgram()
    /// By tier, what a variable costs.
    private(set) var costs: [PlanTier: [IntegerProgram.Term]] = [:]
    /// By day, the variables of uncovered minutes with the minutes of each.
    var uncovered: [[IntegerProgram.Term]]
    private(set) var patternVariables: [(day: Int, pattern: DayPattern, variable: Int)] = []
    private(set) var networks: [(day: Int, network: DayNetwork)] = []
    private(set) var presence: [Seat: [PresenceTerm]] = [:]
    private(set) var coverTerms: [PersonWeek: [IntegerProgram.Term]] = [:]
    private(set) var loadTerms: [PersonWeek: [IntegerProgram.Term]] = [:]
    /// By day, the booked appointments that may be lost.
    private(set) var lost: [Lost]
    /// By tier, what it sums up whatever is chosen.
    private(set) var fixedCosts: [PlanTier: Int] = [:]

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
        lost = Array(repeating: Lost(), count: days.count)
        fixedCosts[.changes] = days.reduce(0) { $0 + ($1.standing?.publishedMinutes ?? 0) }
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
            let stays = pattern.parts.map { (site: days[day].siteDays[$0.siteDay].site, period: $0.period) }
            addCost(.changes, days[day].standing?.change(stays, of: pattern.person) ?? 0, of: variable)
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
            if minutes > 0 {
                let stay = (site: days[day].siteDays[arc.use.siteDay].site, period: arc.period)
                addCost(.changes, days[day].standing?.change([stay], of: network.person) ?? 0, of: arc.variable)
            }
            let isCover = minutes > 0 && network.isCover(at: arc.use.siteDay)
            let who = personWeek(network.person, on: day)
            note(cover: isCover ? minutes : 0, load: minutes, of: arc.variable, by: who)
        }
    }

    /// Values of a week in which nobody consults, where no date is a network.
    var valuesOfNothing: [Double] {
        var values = [Double](repeating: 0, count: program.variableCount)
        for term in uncovered.joined() + (costs[.wishedLanguages] ?? []) + (costs[.booked] ?? []) {
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

    /// Notes an appointment that is lost whatever is chosen.
    mutating func addLost(on day: Int) {
        lost[day].fixed += 1
        fixedCosts[.booked, default: 0] += 1
    }

    /// Adds a variable that is 1 where an appointment is lost.
    mutating func addMayBeLost(on day: Int) -> IntegerProgram.Term {
        let term = IntegerProgram.Term(variable: program.addQuantity(upTo: 1), factor: 1)
        lost[day].terms.append(term)
        addCost(.booked, 1, of: term.variable)
        return term
    }

    /// Adds to what a variable costs in a tier.
    mutating func addCost(_ tier: PlanTier, _ cost: Int, of variable: Int) {
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
}
