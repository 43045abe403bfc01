import Core
import Postgres
import Store
import TestKit
import Testing

@Suite(.scratchDatabase(.bookingCounty)) struct SpecialBookingTests {
    typealias County = BookingCounty

    private func order(
        _ start: String,
        with caseManager: Identifier<CaseManager> = "CM-02",
        on date: String = "2027-03-15",
        _ change: (inout BookingOrder) -> Void
    ) -> BookingOrder {
        var order = County.order(start, with: caseManager, on: date)
        change(&order)
        return order
    }

    @Test func aTalkOnTheTelephoneTakesNoRoom() throws {
        var desk = try reception()
        var owner = try owner()
        try owner.run("UPDATE plan.site SET rooms = 1 WHERE code = 'S-MOE'")
        _ = try desk.book(County.order("09:30"), 1)
        #expect(refusal { _ = try desk.book(County.order("09:30", with: "CM-03"), 2) } == .taken)
        let phone = order("09:30", with: "CM-03") { $0.query.channel = .phone }
        #expect(try desk.obstacle(to: phone) == nil)
        let booked = try desk.book(phone, 3)
        #expect((booked.room, booked.channel) == (nil, .phone))
        #expect(refusal { _ = try desk.book(phone, 4) } == .taken, "The person is taken all the same.")
        let moved = try desk.move(booked.code, to: County.order("11:00", with: "CM-03"), key: "move")
        #expect((moved.room, moved.channel) == (nil, .phone))
        let back = try desk.undo(booked.code, key: "undo")
        #expect((back.room, back.period) == (nil, booked.period))
        #expect(try desk.apply(.cancelByClient, to: booked.code).state == .cancelledByClient)
    }

    @Test func whoCannotClimbStepsHasARoomWithoutThem() throws {
        var desk = try reception()
        var owner = try owner()
        try owner.run("UPDATE plan.site SET rooms = 2, is_step_free = true, step_free_rooms = 1 WHERE code = 'S-MOE'")
        let upstairs = try desk.book(County.order("09:30"), 1)
        #expect(upstairs.room == 2, "The room without steps stays for whoever needs it.")
        let needy = order("09:30", with: "CM-03") { $0.query.mustBeStepFree = true }
        let below = try desk.book(needy, 2)
        #expect((below.room, below.mustBeStepFree) == (1, true))
        _ = try desk.apply(.cancelByClient, to: upstairs.code)
        let second = order("09:30") { $0.query.mustBeStepFree = true }
        #expect(refusal { _ = try desk.book(second, 3) } == .taken)
        let moved = try desk.move(below.code, to: County.order("11:00", with: "CM-03"), key: "move")
        #expect((moved.room, moved.mustBeStepFree) == (1, true))
        #expect(try desk.undo(below.code, key: "undo").room == 1)
        try owner.run("UPDATE plan.site SET is_step_free = false WHERE code = 'S-MOE'")
        #expect(try desk.apply(.cancelByClient, to: below.code).state == .cancelledByClient)
        #expect(refusal { _ = try desk.book(second, 4) } == .taken)
    }

    @Test func whatIsKeptBackIsNotBooked() throws {
        var desk = try reception()
        var coordinator = try coordinator()
        var owner = try owner()
        try BookingPolicyStore.set(.init(urgentShare: 30, walkInShare: 20), at: "S-MOE", in: &coordinator)
        // Of three hours an hour and a half is open, and an hour with what is kept free afterwards takes 75 minutes.
        let first = try desk.book(County.order("09:00"), 1)
        let second = order("10:30") { $0.query.durationMinutes = 30 }
        #expect(try desk.obstacle(to: second) == .keptForUrgent)
        #expect(refusal { _ = try desk.book(second, 2) } == .obstacle(.keptForUrgent))
        let urgent = order("10:30") { order in
            order.query.isUrgent = true
            order.query.durationMinutes = 60
        }
        #expect(try desk.obstacle(to: urgent) == .keptForWalkIns)
        #expect(refusal { _ = try desk.book(urgent, 3) } == .obstacle(.keptForWalkIns))
        let short = order("10:30") { order in
            order.query.isUrgent = true
            order.query.durationMinutes = 45
        }
        #expect(try desk.obstacle(to: short) == nil)
        #expect(try desk.book(short, 4).isUrgent)
        #expect(try desk.move(first.code, to: County.order("09:15"), key: "move").state == .booked)
        try owner.setClock(County.instant("2027-03-15", "08:00"))
        #expect(try desk.apply(.cancelByClient, to: AppointmentCode(random: 4)).state == .cancelledByClient)
        #expect(try desk.obstacle(to: second) == nil, "On the day all of it is open.")
        #expect(try desk.book(second, 5).state == .booked)
    }

    @Test(arguments: 0..<12 as Range<UInt64>) func whatIsOfferedIsBookedAndWhatIsNotIsRefused(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var desk = try reception()
        var coordinator = try coordinator()
        try BookingPolicyStore.set(
            .init(
                gridMinutes: 15,
                urgentShare: [0, 20, 40].randomElement(using: &generator) ?? 0,
                walkInShare: [0, 10, 30].randomElement(using: &generator) ?? 0
            ),
            at: "S-MOE",
            in: &coordinator
        )
        for number in 0..<25 as Range<UInt64> {
            let minute = Int.random(in: 36..<48, using: &generator) * 15
            let start = "\(minute / 60 < 10 ? "0" : "")\(minute / 60):\(minute % 60 == 0 ? "00" : "\(minute % 60)")"
            let order = order(
                start,
                with: Bool.random(using: &generator) ? "CM-02" : "CM-03",
                on: Bool.random(using: &generator) ? "2027-03-15" : "2027-03-22"
            ) { order in
                order.query.isUrgent = Bool.random(using: &generator)
                order.query.channel = Channel.allCases.randomElement(using: &generator) ?? .onSite
                order.query.durationMinutes = [15, 30, 60].randomElement(using: &generator) ?? 60
            }
            let obstacle = try desk.obstacle(to: order)
            let refusal = refusal { _ = try desk.book(order, number) }
            #expect((obstacle == nil) == (refusal == nil), "seed \(seed): \(obstacle as Any), \(refusal as Any)")
        }
    }

    @Test func onlyCoordinatorsOverbookAndOnlyOnce() throws {
        var owner = try owner()
        _ = try owner.book(County.order("09:30"), 1)
        let second = order("10:00") { $0.overbookedBecause = "Kindeswohl" }
        let booked = try owner.book(second, 2)
        #expect((booked.state, booked.overbookedBecause, booked.room) == (.booked, "Kindeswohl", 2))
        #expect(refusal { _ = try owner.book(second, 3) } == .taken, "One appointment too many, and no more.")
        #expect(try owner.obstacle(to: County.order("11:00")) == nil, "It does not count as the person's own time.")
        #expect(try owner.apply(.cancelByClient, to: booked.code).state == .cancelledByClient)
        #expect(try owner.undo(booked.code, key: "undo").room == 2)
        try withLogin(in: "sprechzeit_reception") { login in
            let database = try ScratchDatabase.current.conninfo
            try owner.run("GRANT CONNECT ON DATABASE \(identifier: database.database ?? "") TO \(identifier: login)")
            var desk = try Connection(Conninfo("\(database) user=\(login)"))
            let third = order("09:45", with: "CM-03") { $0.overbookedBecause = "Eile" }
            #expect(refusal { _ = try desk.book(third, 4) } == .overbookingOfOthers)
        }
    }

    @Test func whoHasSeveralRolesHasTheWidestOfEach() throws {
        var owner = try owner()
        try BookingPolicyStore.setTerms(of: "reception", noticeMinutes: 60, horizonDays: 30, in: &owner)
        try BookingPolicyStore.setTerms(of: "case_manager", noticeMinutes: 0, horizonDays: 10, in: &owner)
        let all = try BookingPolicyStore.current(in: &owner)
        #expect((all.noticeMinutes, all.horizonDays) == (0, nil), "An owner is everybody.")
        try withLogin(in: "sprechzeit_reception") { login in
            let database = try ScratchDatabase.current.conninfo
            try owner.run("GRANT CONNECT ON DATABASE \(identifier: database.database ?? "") TO \(identifier: login)")
            var desk = try Connection(Conninfo("\(database) user=\(login)"))
            let one = try BookingPolicyStore.current(in: &desk)
            #expect((one.noticeMinutes, one.horizonDays) == (60, 30))
            try owner.run("GRANT sprechzeit_case_manager TO \(identifier: login)")
            let both = try BookingPolicyStore.current(in: &desk)
            #expect((both.noticeMinutes, both.horizonDays) == (0, 30))
        }
    }

    @Test(arguments: [
        ("UPDATE plan.appointment SET channel = 'phone', event = 'move', version = 2", "appointment_room_on_site"),
        ("UPDATE plan.appointment SET channel = 'pigeon', event = 'move', version = 2", "appointment_channel_known"),
        (
            "UPDATE plan.appointment SET room = NULL, channel = 'phone', event = 'move', version = 2",
            "appointment_has_its_time"
        ),
        ("SELECT plan.set_site_policy('S-MOE', 4, 0, 0)", "site_policy_grid_bearable"),
        ("SELECT plan.set_site_policy('S-MOE', 15, 60, 50)", "site_policy_shares_of_a_whole"),
        ("UPDATE plan.appointment_kind SET channels = '{pigeon}'", "appointment_kind_channels_known"),
    ])
    func whatMustNeverBeIsRefused(change: String, name: String) throws {
        var desk = try reception()
        var owner = try owner()
        _ = try desk.book(County.order("09:30"), 1)
        #expect(constraint { try owner.transaction { try $0.execute(Script(change)) } } == name)
    }
}
