import Core
import TestKit
import Testing

@Suite struct FreeTimesTests {
    static let calendar = InstanceCalendar(ruleCounty, zone: berlin)
    static let kind = AppointmentKind(
        id: Identifier("first"),
        name: "Erstgespräch",
        durationMinutes: 60,
        bufferBeforeMinutes: 0,
        bufferAfterMinutes: 15,
        horizonDays: 182
    )
    static let moers = Identifier<Site>("S-MOE")
    static let ahorn = Identifier<CaseManager>("CM-01")
    static let fichte = Identifier<CaseManager>("CM-08")

    /// Two people on a Monday in January, one of them at two sites.
    static let plan = Plan(
        days: day("2027-01-04")...day("2027-01-31"),
        presences: [
            stay(ahorn, "2027-01-04", "09:00", "12:00", at: "S-MOE"),
            stay(ahorn, "2027-01-04", "14:00", "16:00", at: "S-KLI", .cover),
            stay(fichte, "2027-01-11", "09:10", "11:00", at: "S-MOE"),
            stay(ahorn, "2027-01-26", "09:00", "16:00", at: "S-MOE"),
        ]
    )

    static func stay(
        _ person: Identifier<CaseManager>,
        _ date: String,
        _ start: String,
        _ end: String,
        at site: String,
        _ kind: Presence.Kind = .onSite
    ) -> Presence {
        Presence(
            date: day(date),
            site: Identifier(site),
            start: time(start),
            end: time(end),
            caseManager: person,
            kind: kind
        )
    }

    static func instant(_ date: String, _ text: String) -> Instant {
        berlin.instant(of: LocalTime(day(date), time(text)))
    }

    static func free(
        _ occupancies: [Occupancy] = [],
        at now: Instant = instant("2027-01-02", "10:00")
    ) -> FreeTimes {
        FreeTimes(calendar, hours: BookingHours(plan, in: berlin), occupancies: occupancies, at: now)
    }

    static var query: SlotQuery { SlotQuery(kind: kind, days: plan.days) }

    /// The starts of slots, by the clock on the wall.
    private func starts(_ slots: [Slot]) -> [String] {
        slots.map { "\(berlin.local(at: $0.period.lowerBound)) \($0.site)" }
    }

    @Test func aTalkLiesWithinOneStayOnTheGrid() {
        var query = Self.query
        query.days = day("2027-01-11")...day("2027-01-11")
        #expect(
            starts(Self.free().slots(matching: query, limit: 9))
                == ["09:15", "09:30", "09:45", "10:00"].map { "2027-01-11 \($0) S-MOE" }
        )
    }

    @Test func timesWithWhomTheClientKnowsComeFirst() {
        let free = Self.free()
        let (known, others) = free.slots(matching: Self.query, preferring: Self.fichte, limit: 6)
        #expect(Set(known.map(\.caseManager)) == [Self.fichte])
        #expect((known.count, others.count) == (4, 2))
        #expect(others == Array(free.slots(matching: Self.query, limit: 2)), "The rest by date, without them.")
        let nobody = free.slots(matching: Self.query, preferring: nil, limit: 6)
        #expect((nobody.known, nobody.others) == ([], free.slots(matching: Self.query, limit: 6)))
        var named = Self.query
        named.caseManagers = [Self.ahorn]
        let asNamed = free.slots(matching: named, preferring: Self.fichte, limit: 6)
        #expect(asNamed.known.isEmpty, "Who is named is wanted.")
        #expect(asNamed.others == free.slots(matching: named, limit: 6))
    }

    @Test func theFirstOnesComeByDateOrByWay() {
        var query = Self.query
        query.days = day("2027-01-04")...day("2027-01-04")
        query.way = .init(from: Identifier("S-KLI"), transport: .car, withinMinutes: nil)
        let free = Self.free()
        #expect(starts(free.slots(matching: query, limit: 1)) == ["2027-01-04 09:00 S-MOE"])
        query.order = .way
        let near = free.slots(matching: query, limit: 2)
        #expect(starts(near) == ["2027-01-04 14:00 S-KLI", "2027-01-04 14:15 S-KLI"])
        #expect(near.map(\.wayMinutes) == [0, 0])
        #expect(free.slots(matching: query, limit: 100).last?.wayMinutes == 17)
    }

    @Test func whoCannotComeThereIsNotSentThere() {
        var query = Self.query
        query.way = .init(from: Identifier("S-KLI"), transport: .transit, withinMinutes: 39)
        #expect(
            Self.free().slots(matching: query, limit: 99).allSatisfy { $0.site == Identifier("S-KLI") },
            "The bus to Moers takes forty minutes."
        )
        query.way?.withinMinutes = 40
        #expect(Self.free().slots(matching: query, limit: 99).contains { $0.site == Self.moers })
    }

    @Test func onlyWhoSpeaksAndKnowsIsNamed() {
        var query = Self.query
        query.language = SpokenLanguage(code: "ar")
        query.skill = Skill(code: "ju")
        #expect(Set(Self.free().slots(matching: query, limit: 99).map(\.caseManager)) == [Self.ahorn])
        query.skill = Skill(code: "land")
        #expect(Self.free().slots(matching: query, limit: 99).isEmpty)
    }

    @Test func everyReasonIsFound() {
        let taken = Self.instant("2027-01-04", "09:00")..<Self.instant("2027-01-04", "10:15")
        let held = Self.instant("2027-01-04", "11:00")..<Self.instant("2027-01-04", "12:00")
        let until = Self.instant("2027-01-02", "10:10")
        let full = Self.instant("2027-01-26", "14:00")..<Self.instant("2027-01-26", "14:05")
        let free = Self.free([
            Occupancy(.caseManager(Self.ahorn), during: taken, heldUntil: nil),
            Occupancy(.caseManager(Self.ahorn), during: held, heldUntil: until),
            Occupancy(.room(Self.moers, number: 1), during: full, heldUntil: nil),
        ])
        func reason(
            _ date: String,
            _ start: String,
            _ person: Identifier<CaseManager> = Self.ahorn,
            _ site: Identifier<Site>? = nil,
            _ change: (inout SlotQuery) -> Void = { _ in }
        ) -> Obstacle? {
            var query = Self.query
            change(&query)
            return free.obstacle(at: Self.instant(date, start), with: person, site: site, to: query)
        }
        #expect(reason("2027-01-01", "09:00") == .past)
        #expect(reason("2027-12-01", "09:00") == .beyondHorizon(last: day("2027-07-03")))
        #expect(reason("2027-05-06", "09:00") == .holiday(name: "Christi Himmelfahrt"))
        #expect(reason("2027-01-04", "09:05") == .offGrid(minutes: 15))
        #expect(reason("2027-01-05", "09:00") == .noHours)
        #expect(reason("2027-01-04", "09:00", Self.fichte) == .notEmployed)
        #expect(
            reason("2027-01-04", "09:00", Self.ahorn, Identifier("S-XAN"))
                == .atOtherSites([Self.moers, Identifier("S-KLI")])
        )
        #expect(reason("2027-01-20", "09:00", Self.ahorn, Identifier("S-XAN")) == .siteClosed)
        #expect(
            reason("2027-01-04", "11:30", Self.ahorn, Self.moers)
                == .outsideHours([Self.instant("2027-01-04", "09:00")..<Self.instant("2027-01-04", "12:00")])
        )
        #expect(reason("2027-01-26", "09:00") == .absent, "Away in the morning.")
        #expect(reason("2027-01-26", "12:30") == nil)
        #expect(reason("2027-01-04", "09:30") == .taken(taken))
        #expect(reason("2027-01-04", "11:00") == .held(until: until))
        #expect(reason("2027-01-26", "14:00") == .noRoom)
        #expect(
            reason("2027-01-11", "09:15", Self.fichte) { $0.language = SpokenLanguage(code: "fa") }
                == .doesNotSpeak(SpokenLanguage(code: "fa"))
        )
        #expect(
            reason("2027-01-11", "09:15", Self.fichte) { $0.skill = Skill(code: "ju") } == .lacks(Skill(code: "ju"))
        )
        let far = SlotQuery.Way(from: Identifier("S-XAN"), transport: .car, withinMinutes: 16)
        #expect(reason("2027-01-04", "14:00") { $0.way = far } == .tooFar(minutes: 17))
        let bus = SlotQuery.Way(from: Identifier("S-SCH"), transport: .transit, withinMinutes: nil)
        #expect(reason("2027-01-04", "14:00") { $0.way = bus } == .noConnection)
    }

    @Test func aHoldThatHasRunOutTakesNothing() {
        let start = Self.instant("2027-01-04", "09:00")
        let held = Occupancy(
            .caseManager(Self.ahorn),
            during: start..<Self.instant("2027-01-04", "10:00"),
            heldUntil: Self.instant("2027-01-02", "10:10")
        )
        for (now, isFree) in [("10:09", false), ("10:10", true)] {
            let free = Self.free([held], at: Self.instant("2027-01-02", now))
            #expect((free.obstacle(at: start, with: Self.ahorn, site: nil, to: Self.query) == nil) == isFree)
        }
    }

    @Test(arguments: 0..<100 as Range<UInt64>) func aTimeIsOfferedExactlyIfNothingStandsAgainstIt(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var query = Self.query
        query.durationMinutes = [15, 30, 45, 60, 90].randomElement(using: &generator) ?? 60
        query.kind.bufferBeforeMinutes = [0, 5, 15].randomElement(using: &generator) ?? 0
        let free = Self.free(Self.randomOccupancies(using: &generator))
        let offered = Set(free.slots(matching: query, limit: .max))
        var expected: Set<Slot> = []
        for presence in Self.plan.presences {
            guard let site = presence.site else { continue }
            for minute in stride(from: 0, to: 1_440, by: 5) {
                let start = Self.instant("\(presence.date)", "00:00").advanced(bySeconds: Int64(minute) * 60)
                guard free.obstacle(at: start, with: presence.caseManager, site: site, to: query) == nil else {
                    continue
                }
                let talk = query.talk(from: start)
                expected.insert(Slot(caseManager: presence.caseManager, site: site, period: talk, wayMinutes: nil))
            }
        }
        #expect(offered == expected)
    }

    /// Appointments of both people and of the room, none overlapping another of the same.
    private static func randomOccupancies(using generator: inout SeededGenerator) -> [Occupancy] {
        let resources: [Occupancy.Resource] = [
            .caseManager(ahorn), .caseManager(fichte), .room(moers, number: 1), .room(Identifier("S-KLI"), number: 1),
        ]
        return resources.flatMap { resource in
            ["2027-01-04", "2027-01-11", "2027-01-26"].flatMap { date in
                var minute = 8 * 60
                var occupancies: [Occupancy] = []
                while minute < 16 * 60 {
                    let start = instant(date, "00:00").advanced(bySeconds: Int64(minute) * 60)
                    let minutes = Int.random(in: 5...90, using: &generator)
                    let period = start..<start.advanced(bySeconds: Int64(minutes) * 60)
                    occupancies.append(Occupancy(resource, during: period, heldUntil: nil))
                    minute += minutes + Int.random(in: 0...180, using: &generator)
                }
                return occupancies
            }
        }
    }
}
