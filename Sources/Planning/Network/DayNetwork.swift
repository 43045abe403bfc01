import Core

/// One person's date as a network in space and time: a path from home to home is a way to spend the day, with
/// sessions served in part as well as whole (Zeit-Ort-Netz).
///
/// Each place has layers of nodes, one node a layer and point in time: *ready* (there, not yet at work),
/// *present* (at work), *done* (finished), and where breaks are counted *resting* (there, on a break). Trips lead
/// away from done only and to a place where something follows, so the way between two stays is always the direct
/// one, as the rules count it.
struct DayNetwork {
    /// A step of a path.
    struct Arc {
        let variable: Int
        /// From one node's point in time to the other's; empty on the ways from home and back.
        let period: Range<Int>
        var use = Use()
        let from: Int
        let to: Int
    }

    /// What a step is good for, and what it costs.
    struct Use {
        /// Where the person is present, by number in the day's sites; meaningless without intervals.
        var siteDay = 0
        /// The intervals of that site in which the person is present.
        var intervals = 0..<0
        /// Whether it begins a stay.
        var isEntry = false
        /// Presence, events and trips between places.
        var workMinutes = 0
        /// What counts as a break.
        var breakMinutes = 0
        /// Whether a break begins with it, after the trip if it is one.
        var beginsBreak = false
        /// On the way, also from home and back.
        var travelMinutes = 0

        /// How long the person is present.
        var presenceMinutes: Int { intervals.isEmpty ? 0 : workMinutes }
    }

    let person: Int
    let day: DayProblem
    let personDay: PersonDay
    let index: CountyIndex
    /// By site, the intervals of demand; their edges are the points in time.
    let intervals: [[SiteDay.Interval]]
    /// The shortest stay that does not serve a session whole, in minutes.
    let minimum: Int
    /// Whether a path keeps to the working time of a day; where not, it may be too long or without breaks.
    let keepsWorkingTime: Bool
    private(set) var arcs: [Arc] = []
    let places: [Place]

    /// A network for one of a day's people.
    ///
    /// - Parameters:
    ///   - personDay: The person.
    ///   - day: The date.
    ///   - index: The county.
    ///   - intervals: By site, the intervals of demand; their edges are the points in time.
    ///   - minimum: The shortest stay that does not serve a session whole, in minutes.
    ///   - keepsWorkingTime: Whether a path has to keep to the working time of a day, which costs rows and columns.
    init(
        _ personDay: PersonDay,
        on day: DayProblem,
        in index: CountyIndex,
        intervals: [[SiteDay.Interval]],
        minimum: Int,
        keepsWorkingTime: Bool
    ) {
        person = personDay.person
        self.personDay = personDay
        self.day = day
        self.index = index
        self.intervals = intervals
        self.minimum = minimum
        self.keepsWorkingTime = keepsWorkingTime
        places = Place.all(for: personDay, on: day, in: index, intervals: intervals)
    }

    /// Adds the network's variables and its rows to a program.
    mutating func write(into program: inout IntegerProgram) {
        for place in places {
            addWaiting(at: place, to: &program)
            addStays(at: place, to: &program)
            if keepsWorkingTime { addBreaks(at: place, to: &program) }
        }
        addTrips(to: &program)
        let isObliged = addAttendances(to: &program)
        addWaysFromAndToHome(isObliged: isObliged, to: &program)
        addFlow(to: &program)
        if keepsWorkingTime { addLimits(to: &program) }
    }

    /// The numbers of the two nodes at home, in the morning and in the evening.
    var home: (morning: Int, evening: Int) {
        let count = places.last?.endNode ?? 0
        return (count, count + 1)
    }

    /// Whether presence at a site counts as cover for this person.
    func isCover(at siteDay: Int) -> Bool {
        index.mode[person][day.siteDays[siteDay].site] == .cover
    }

    /// Adds a step between two nodes.
    mutating func add(_ period: Range<Int>, from: Int, to: Int, _ use: Use = Use(), to program: inout IntegerProgram) {
        arcs.append(Arc(variable: program.addChoice(), period: period, use: use, from: from, to: to))
    }

    /// One path leads from home to home, and what comes into a node leaves it.
    private func addFlow(to program: inout IntegerProgram) {
        var balance: [[IntegerProgram.Term]] = Array(repeating: [], count: home.evening + 1)
        for arc in arcs {
            balance[arc.from].append(.init(variable: arc.variable, factor: -1))
            balance[arc.to].append(.init(variable: arc.variable, factor: 1))
        }
        for node in 0..<home.morning where !balance[node].isEmpty { program.addRow(0...0, balance[node]) }
        program.addRow(-1 ... -1, balance[home.morning])
    }
}
