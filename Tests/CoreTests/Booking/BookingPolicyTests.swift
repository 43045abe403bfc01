import Core
import TestKit
import Testing

/// What the county has laid down decides what is offered.
@Suite struct BookingPolicyTests {
    typealias Free = FreeTimesTests

    private func free(
        _ policy: BookingPolicy,
        taken occupancies: [Occupancy] = [],
        at now: Instant = Free.instant("2027-01-02", "10:00")
    ) -> FreeTimes {
        FreeTimes(
            Free.calendar,
            hours: BookingHours(Free.plan, in: berlin),
            occupancies: occupancies,
            policy: policy,
            at: now
        )
    }

    private func query(on date: String, minutes: Int = 60) -> SlotQuery {
        var query = Free.query
        query.days = day(date)...day(date)
        query.durationMinutes = minutes
        return query
    }

    private func starts(_ slots: [Slot]) -> [String] {
        slots.map { "\(berlin.local(at: $0.period.lowerBound).time)" }
    }

    @Test(arguments: [
        (5, ["09:10", "09:15", "09:20", "09:25", "09:30"]), (15, ["09:15", "09:30"]), (20, ["09:20"]),
        (25, ["09:25"]), (60, []),
    ])
    func timesBeginOnTheGridOfTheirSite(grid: Int, expected: [String]) {
        let policy = BookingPolicy(sites: [Free.moers: .init(gridMinutes: grid)])
        let free = free(policy)
        #expect(starts(free.slots(matching: query(on: "2027-01-11", minutes: 90), limit: 9)) == expected)
        let odd = free.obstacle(
            at: Free.instant("2027-01-11", "09:13"),
            with: Free.fichte,
            site: nil,
            to: query(on: "2027-01-11")
        )
        #expect(odd == .offGrid(minutes: grid))
    }

    @Test func whoMustGiveNoticeIsOfferedNothingSooner() {
        let now = Free.instant("2027-01-11", "09:15")
        let free = free(BookingPolicy(noticeMinutes: 30), at: now)
        #expect(starts(free.slots(matching: query(on: "2027-01-11"), limit: 9)) == ["09:45", "10:00"])
        let reason = free.obstacle(
            at: Free.instant("2027-01-11", "09:30"),
            with: Free.fichte,
            site: nil,
            to: query(on: "2027-01-11")
        )
        #expect(reason == .tooSoon(first: Free.instant("2027-01-11", "09:45")))
    }

    @Test func nobodyBooksFurtherAheadThanTheirRole() {
        let free = free(BookingPolicy(horizonDays: 8))
        #expect(free.slots(matching: query(on: "2027-01-11"), limit: 9).isEmpty)
        let reason = free.obstacle(
            at: Free.instant("2027-01-11", "09:15"),
            with: Free.fichte,
            site: nil,
            to: query(on: "2027-01-11")
        )
        #expect(reason == .beyondHorizon(last: day("2027-01-10")))
    }

    @Test func sharesOfAStayAreNotLookedForInTheTalkAlone() {
        let policy = BookingPolicy(sites: [Free.moers: .init(urgentShare: 40, walkInShare: 10)])
        let order = BookingOrder(
            query(on: "2027-01-04"),
            with: Free.ahorn,
            at: Free.moers,
            from: Free.instant("2027-01-04", "09:00")
        )
        let obstacle = order.obstacle(in: Free.calendar, under: policy, at: Free.instant("2027-01-03", "00:00"))
        #expect(obstacle == nil)
    }

    /// Three hours in Moers, of which a tenth is kept for walk-ins and four tenths for urgent needs: 90 minutes are open.
    @Test func sharesAreKeptUntilTheDay() {
        let policy = BookingPolicy(sites: [Free.moers: .init(urgentShare: 40, walkInShare: 10)])
        func reason(_ minutes: Int, urgent: Bool = false, at now: String = "2027-01-03", _ taken: [Occupancy] = [])
            -> Obstacle?
        {
            var query = query(on: "2027-01-04", minutes: minutes)
            query.isUrgent = urgent
            query.kind.bufferAfterMinutes = 0
            return free(policy, taken: taken, at: Free.instant(now, "00:00")).obstacle(
                at: Free.instant("2027-01-04", "09:00"),
                with: Free.ahorn,
                site: Free.moers,
                to: query
            )
        }
        #expect(reason(90) == nil)
        #expect(reason(91) == .keptForUrgent)
        #expect(reason(162, urgent: true) == nil)
        #expect(reason(163, urgent: true) == .keptForWalkIns)
        #expect(reason(163) == .keptForWalkIns)
        #expect(reason(180, at: "2027-01-04") == nil, "From midnight of the day on.")
        let end = Free.instant("2027-01-04", "12:00")
        func taken(_ minutes: Int64, urgent: Bool) -> [Occupancy] {
            [
                Occupancy(
                    .caseManager(Free.ahorn),
                    during: end.advanced(bySeconds: -minutes * 60)..<end,
                    heldUntil: nil,
                    isUrgent: urgent
                )
            ]
        }
        #expect(reason(60, taken(30, urgent: false)) == nil)
        #expect(reason(61, taken(30, urgent: false)) == .keptForUrgent)
        #expect(reason(90, taken(30, urgent: true)) == nil, "What is urgent takes from its own share first.")
        #expect(reason(90, taken(73, urgent: true)) == .keptForWalkIns)
    }

    @Test func whoTalksOnTheTelephoneNeedsNoRoom() {
        let talk = Free.instant("2027-01-04", "09:00")..<Free.instant("2027-01-04", "12:00")
        let full = Occupancy(.room(Free.moers, number: 1), during: talk, heldUntil: nil)
        let free = free(BookingPolicy(), taken: [full])
        func reason(_ channel: Channel, _ channels: Set<Channel> = Set(Channel.allCases)) -> Obstacle? {
            var query = query(on: "2027-01-04")
            query.channel = channel
            query.kind.channels = channels
            return free.obstacle(
                at: Free.instant("2027-01-04", "09:00"),
                with: Free.ahorn,
                site: Free.moers,
                to: query
            )
        }
        #expect(reason(.onSite) == .noRoom)
        for channel in [Channel.phone, .video, .outreach] { #expect(reason(channel) == nil) }
        #expect(reason(.video, [.onSite, .phone]) == .notByChannel(.video))
    }
}
