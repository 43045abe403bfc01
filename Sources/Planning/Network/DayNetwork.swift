import Core

/// One person's date as a network in space and time: a path from home to home is a way to spend the day, with
/// sessions served in part as well as whole (Zeit-Ort-Netz).
///
/// Each place has three layers of nodes, one node a layer and point in time: *ready* (there, not yet at work),
/// *present* (at work) and *done* (finished). Trips lead from done to ready only, so the way between two stays
/// is always the direct one, as the rules count it.
struct DayNetwork {
    /// A step of a path.
    struct Arc {
        let variable: Int
        /// Where the person is present, by number in the day's sites; meaningless without intervals.
        let siteDay: Int
        /// The intervals of that site in which the arc makes the person present.
        let intervals: Range<Int>
        /// How long the person is present.
        let minutes: Int
        /// Whether it begins a stay.
        let isEntry: Bool
        let travelMinutes: Int
        fileprivate let from: Int
        fileprivate let to: Int
    }

    /// A place with its points in time.
    private struct Place {
        let site: Int
        /// `nil` for a place of events only.
        let siteDay: Int?
        let times: [Int]
        let firstNode: Int

        func node(_ layer: Layer, _ time: Int) -> Int { firstNode + layer.rawValue * times.count + time }
    }

    private enum Layer: Int {
        case ready
        case present
        case done
    }

    let person: Int
    private(set) var arcs: [Arc] = []
    private let day: DayProblem
    private let personDay: PersonDay
    private let index: CountyIndex
    private let intervals: [[SiteDay.Interval]]
    private let minimum: Int
    private var places: [Place] = []
    private var nodeCount = 0

    /// A network for one of a day's people.
    ///
    /// - Parameters:
    ///   - personDay: The person.
    ///   - day: The date.
    ///   - index: The county.
    ///   - intervals: By site, the intervals of demand; their edges are the points in time.
    ///   - minimum: The shortest stay that does not serve a session whole, in minutes.
    init(
        _ personDay: PersonDay,
        on day: DayProblem,
        in index: CountyIndex,
        intervals: [[SiteDay.Interval]],
        minimum: Int
    ) {
        person = personDay.person
        self.personDay = personDay
        self.day = day
        self.index = index
        self.intervals = intervals
        self.minimum = minimum
    }

    /// Whether presence at a site counts as cover for this person.
    func isCover(at siteDay: Int) -> Bool {
        index.mode[person][day.siteDays[siteDay].site] == .cover
    }

    /// Adds the network's variables and its rows of flow to a program.
    mutating func write(into program: inout IntegerProgram) {
        layOutPlaces()
        for place in places { addStays(at: place, to: &program) }
        let obliged = addAttendances(to: &program)
        addTrips(to: &program)
        let home = nodeCount
        addWaysFromAndToHome(home, to: &program)
        var balance: [[IntegerProgram.Term]] = Array(repeating: [], count: nodeCount + 2)
        for arc in arcs {
            balance[arc.from].append(.init(variable: arc.variable, factor: -1))
            balance[arc.to].append(.init(variable: arc.variable, factor: 1))
        }
        for node in 0..<nodeCount where !balance[node].isEmpty { program.addRow(0...0, balance[node]) }
        program.addRow(obliged ? -1 ... -1 : -1...0, balance[home])
    }

    /// The stays of the path that a solution chose, in order of time.
    func parts(in values: [Double]) -> [DayPattern.Part] {
        var parts: [DayPattern.Part] = []
        let chosen = arcs.filter { !$0.intervals.isEmpty && values[$0.variable] > 0.5 }
            .sorted { start(of: $0) < start(of: $1) }
        for arc in chosen {
            let period = start(of: arc)..<intervals[arc.siteDay][arc.intervals.upperBound - 1].period.upperBound
            if !arc.isEntry, let last = parts.last, last.period.upperBound == period.lowerBound {
                parts[parts.count - 1] = DayPattern.Part(
                    siteDay: arc.siteDay,
                    period: last.period.lowerBound..<period.upperBound
                )
            } else {
                parts.append(DayPattern.Part(siteDay: arc.siteDay, period: period))
            }
        }
        return parts
    }

    /// How many of the intervals of some stays a path serves: the terms of that sum, and how many there are.
    func presence(during parts: [DayPattern.Part]) -> (terms: [IntegerProgram.Term], count: Int) {
        var terms: [IntegerProgram.Term] = []
        var count = 0
        for (siteDay, pieces) in intervals.enumerated() {
            let served = pieces.indices.filter { number in
                parts.contains { $0.siteDay == siteDay && $0.period.overlaps(pieces[number].period) }
            }
            count += served.count
            for arc in arcs where arc.siteDay == siteDay && !arc.intervals.isEmpty {
                let common = served.filter(arc.intervals.contains).count
                if common > 0 { terms.append(.init(variable: arc.variable, factor: Double(common))) }
            }
        }
        return (terms, count)
    }

    private func start(of arc: Arc) -> Int {
        intervals[arc.siteDay][arc.intervals.lowerBound].period.lowerBound
    }
}

extension DayNetwork {
    private mutating func add(
        _ program: inout IntegerProgram,
        from: Int,
        to: Int,
        siteDay: Int = 0,
        intervals: Range<Int> = 0..<0,
        minutes: Int = 0,
        isEntry: Bool = false,
        travelMinutes: Int = 0
    ) {
        arcs.append(
            Arc(
                variable: program.addChoice(),
                siteDay: siteDay,
                intervals: intervals,
                minutes: minutes,
                isEntry: isEntry,
                travelMinutes: travelMinutes,
                from: from,
                to: to
            )
        )
    }

    /// Finds the places the person can be at, with the points in time that matter there.
    private mutating func layOutPlaces() {
        let eventSites = Set(personDay.attendances.compactMap(\.site))
        var times: [Int: (siteDay: Int?, times: Set<Int>)] = [:]
        for (number, siteDay) in day.siteDays.enumerated() where index.mode[person][siteDay.site] != .none {
            let pieces = intervals[number].filter { isServable($0) }
            guard !pieces.isEmpty else { continue }
            let edges = pieces.flatMap { [$0.period.lowerBound, $0.period.upperBound] }
            times[siteDay.site] = (number, Set(edges))
        }
        for attendance in personDay.attendances {
            guard let site = attendance.site else { continue }
            times[site, default: (nil, [])].times.formUnion([
                attendance.period.lowerBound, attendance.period.upperBound,
            ])
        }
        for (site, place) in times.sorted(by: { $0.key < $1.key }) {
            guard eventSites.contains(site) || place.siteDay != nil else { continue }
            let points = place.times.sorted()
            places.append(Place(site: site, siteDay: place.siteDay, times: points, firstNode: nodeCount))
            nodeCount += 3 * points.count
        }
    }

    /// Whether the person is free in an interval and may be there.
    private func isServable(_ interval: SiteDay.Interval) -> Bool {
        personDay.isFree(in: interval.period) && index.canServe(interval, person: person)
    }

    /// Waiting, beginning, staying and ending at one place.
    private mutating func addStays(at place: Place, to program: inout IntegerProgram) {
        for time in place.times.indices.dropLast() {
            add(&program, from: place.node(.ready, time), to: place.node(.ready, time + 1))
            add(&program, from: place.node(.done, time), to: place.node(.done, time + 1))
        }
        for time in place.times.indices {
            add(&program, from: place.node(.done, time), to: place.node(.ready, time))
        }
        guard let siteDay = place.siteDay else { return }
        for run in runs(at: siteDay) {
            let pieces = intervals[siteDay]
            func time(_ minute: Int) -> Int { place.times.firstIndex(of: minute) ?? 0 }
            for first in run {
                let begin = pieces[first].period.lowerBound
                let last = run[first...].first { number in
                    let end = pieces[number].period.upperBound
                    return end - begin >= minimum || isWhole(begin..<end, at: siteDay)
                }
                if let last {
                    let end = pieces[last].period.upperBound
                    add(
                        &program,
                        from: place.node(.ready, time(begin)),
                        to: place.node(.present, time(end)),
                        siteDay: siteDay,
                        intervals: first..<last + 1,
                        minutes: end - begin,
                        isEntry: true
                    )
                }
                if first > run.lowerBound {
                    add(
                        &program,
                        from: place.node(.present, time(begin)),
                        to: place.node(.present, time(pieces[first].period.upperBound)),
                        siteDay: siteDay,
                        intervals: first..<first + 1,
                        minutes: pieces[first].period.count
                    )
                }
                let end = time(pieces[first].period.upperBound)
                add(&program, from: place.node(.present, end), to: place.node(.done, end))
            }
        }
    }

    /// The unbroken runs of intervals at a site that the person can serve within one free stretch.
    private func runs(at siteDay: Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for (number, interval) in intervals[siteDay].enumerated() where isServable(interval) {
            let joined = runs.last.map { run in
                let start = intervals[siteDay][run.lowerBound].period.lowerBound
                let touches = intervals[siteDay][run.upperBound - 1].period.upperBound == interval.period.lowerBound
                return run.upperBound == number && touches
                    && personDay.isFree(in: start..<interval.period.upperBound)
            }
            if joined == true, let run = runs.last {
                runs[runs.count - 1] = run.lowerBound..<number + 1
            } else {
                runs.append(number..<number + 1)
            }
        }
        return runs
    }

    /// Whether a stay serves some session from its start to its end.
    private func isWhole(_ period: Range<Int>, at siteDay: Int) -> Bool {
        day.siteDays[siteDay].demands.contains {
            period.lowerBound <= $0.period.lowerBound && $0.period.upperBound <= period.upperBound
        }
    }

    /// Events on site are arcs that every path takes; says whether there are any.
    private mutating func addAttendances(to program: inout IntegerProgram) -> Bool {
        var obliged = false
        for attendance in personDay.attendances {
            guard let site = attendance.site, let place = places.first(where: { $0.site == site }),
                let start = place.times.firstIndex(of: attendance.period.lowerBound),
                let end = place.times.firstIndex(of: attendance.period.upperBound)
            else { continue }
            add(&program, from: place.node(.ready, start), to: place.node(.done, end))
            if let arc = arcs.last { program.fix(arc.variable, at: 1) }
            obliged = true
        }
        return obliged
    }

    /// From each place to each other one: for every arrival the latest departure, for every departure the
    /// earliest arrival.
    private mutating func addTrips(to program: inout IntegerProgram) {
        for from in places {
            for to in places where to.site != from.site {
                guard let minutes = index.travelMinutes(of: person, from: from.site, to: to.site) else { continue }
                var lastDeparture = -1
                for (arrival, until) in to.times.enumerated() {
                    let departure = from.times.lastIndex { fits(trip: minutes, from: $0, until: until) }
                    guard let departure, departure > lastDeparture else { continue }
                    lastDeparture = departure
                    add(
                        &program,
                        from: from.node(.done, departure),
                        to: to.node(.ready, arrival),
                        travelMinutes: minutes
                    )
                }
            }
        }
    }

    /// Whether a trip fits between two points in time without touching an online event.
    private func fits(trip minutes: Int, from start: Int, until end: Int) -> Bool {
        guard end - start >= minutes else { return false }
        let events = personDay.attendances.filter { $0.site == nil }.map(\.period)
        return minutes == 0 || (start..<end).subtracting(events).contains { $0.count >= minutes }
    }

    private mutating func addWaysFromAndToHome(_ home: Int, to program: inout IntegerProgram) {
        for place in places {
            let commute = index.homeSite(of: person).map { home in
                (
                    out: index.travelMinutes(of: person, from: home, to: place.site) ?? 0,
                    back: index.travelMinutes(of: person, from: place.site, to: home) ?? 0
                )
            }
            add(&program, from: home, to: place.node(.ready, 0), travelMinutes: commute?.out ?? 0)
            add(
                &program,
                from: place.node(.done, place.times.count - 1),
                to: home + 1,
                travelMinutes: commute?.back ?? 0
            )
        }
    }
}
