import Core
import Postgres
import Store
import TestKit
import Testing

@Suite(.scratchDatabase(.bookingCounty)) struct WaitingTests {
    typealias County = BookingCounty

    private func query(_ change: (inout SlotQuery) -> Void = { _ in }) -> SlotQuery {
        var query = SlotQuery(kind: County.kind, days: County.plan.days)
        change(&query)
        return query
    }

    @Test func urgentNeedsComeFirstThenThoseWhoWereCalledOffThenWhoWaitsLongest() throws {
        var desk = try reception()
        var owner = try owner()
        let lost = try desk.book(County.order("09:30"), 1)
        #expect(
            refusal { _ = try desk.wait(for: query(), 9, calledOff: lost.code) } == .notCalledOff(lost.code),
            "Nobody has called it off."
        )
        let first = try desk.wait(for: query(), 10)
        try owner.setClock(County.instant("2027-03-02", "08:00"))
        let second = try desk.wait(for: query(), 11)
        _ = try desk.apply(.cancelByService, to: lost.code)
        let third = try desk.wait(for: query(), 12, calledOff: lost.code)
        try owner.setClock(County.instant("2027-03-03", "08:00"))
        let fourth = try desk.wait(for: query { $0.isUrgent = true }, 13)
        let list = try WaitingStore.list(kinds: [County.kind], in: &desk)
        #expect(list.entries.map(\.code) == [fourth, third, first, second].map(\.code))
        #expect(list.entries.map(\.hasPriority) == [false, true, false, false])
    }

    @Test func aPriorityCountsOnce() throws {
        var desk = try reception()
        let lost = try desk.book(County.order("09:30"), 1)
        _ = try desk.apply(.cancelByService, to: lost.code)
        let entry = try desk.wait(for: query(), 10, calledOff: lost.code)
        #expect(try desk.wait(for: query(), 11, calledOff: lost.code, key: "wait 10") == entry, "The same request.")
        #expect(refusal { _ = try desk.wait(for: query(), 12, calledOff: lost.code) } == .priorityUsed(lost.code))
        try WaitingStore.remove(entry.code, on: &desk)
        let again = try desk.wait(for: query(), 13, calledOff: lost.code)
        #expect(again.hasPriority, "Whoever left without a time has it still.")
        _ = try desk.offer(County.order("09:30"), to: again.code, 14)
        _ = try desk.accept(again.code, key: "accept")
        #expect(refusal { _ = try desk.wait(for: query(), 15, calledOff: lost.code) } == .priorityUsed(lost.code))
    }

    @Test func aCancellationThatIsTakenBackTakesItsPriorityAlong() throws {
        var desk = try reception()
        let lost = try desk.book(County.order("09:30"), 1)
        _ = try desk.apply(.cancelByService, to: lost.code)
        #expect(try desk.wait(for: query(), 10, calledOff: lost.code).hasPriority)
        #expect(try desk.undo(lost.code, key: "undo").state == .booked)
        #expect(try WaitingStore.list(kinds: [County.kind], in: &desk).entries.map(\.hasPriority) == [false])
        #expect(refusal { _ = try desk.wait(for: query(), 11, calledOff: lost.code) } == .notCalledOff(lost.code))
    }

    @Test func whoseAcceptanceIsTakenBackWaitsAgainWithTheirOffer() throws {
        var desk = try reception()
        let entry = try desk.wait(for: query(), 1)
        let offer = try desk.offer(County.order("09:30"), to: entry.code, 2)
        _ = try desk.accept(entry.code, key: "accept")
        let back = try desk.undo(offer.code, key: "undo")
        #expect((back.state, back.heldUntil) == (.held, offer.heldUntil))
        let list = try WaitingStore.list(kinds: [County.kind], in: &desk)
        #expect(list.entries.map(\.code) == [entry.code])
        #expect(list.entries.map(\.offered) == [offer.code])
        #expect(try desk.accept(entry.code, key: "accept again").state == .booked)
    }

    @Test func whatSomebodyWaitsForIsKeptAsAskedFor() throws {
        var desk = try reception()
        let wish = query { query in
            query.durationMinutes = 45
            query.sites = ["S-MOE", "S-ALP"]
            query.caseManagers = ["CM-03"]
            query.weekdays = [.monday, .friday]
            query.hours = time("09:00")...time("11:30")
            query.language = SpokenLanguage(code: "ti")
            query.mayBeInterpreted = true
            query.skill = Skill(code: "ju")
            query.channel = .video
            query.mustBeStepFree = true
            query.isUrgent = true
        }
        let made = try desk.wait(for: wish, 1)
        let since = County.instant("2027-03-01", "08:00")
        #expect(made == WaitingEntry(wish, as: AppointmentCode(random: 1), since: since))
        #expect(made.query(of: County.kind, on: wish.days) == wish)
        #expect(try desk.wait(for: wish, 2, key: "wait 1") == made, "The same request again.")
        #expect(try WaitingStore.list(kinds: [County.kind], in: &desk).entries == [made])
    }

    @Test func aTimeIsHeldForADayForOneAtATime() throws {
        var desk = try reception()
        var owner = try owner()
        let entry = try desk.wait(for: query(), 1)
        let offer = try desk.offer(County.order("09:30"), to: entry.code, 2)
        #expect((offer.state, offer.heldUntil) == (.held, County.instant("2027-03-02", "08:00")))
        #expect(refusal { _ = try desk.offer(County.order("11:00"), to: entry.code, 3) } == .offeredAlready)
        let other = try desk.wait(for: query(), 4)
        #expect(refusal { _ = try desk.offer(County.order("09:30"), to: other.code, 5) } == .taken)
        #expect(refusal { _ = try desk.book(County.order("09:30"), 6) } == .taken)
        #expect(try WaitingStore.list(kinds: [County.kind], in: &desk).entries.first?.offered == offer.code)
        try owner.setClock(County.instant("2027-03-02", "08:00"))
        #expect(try WaitingStore.list(kinds: [County.kind], in: &desk).entries.first?.offered == nil)
        #expect(refusal { _ = try desk.accept(entry.code, key: "late") } == .holdExpired)
        #expect(try desk.offer(County.order("09:30"), to: other.code, 7).state == .held)
    }

    @Test func whatIsAcceptedIsAnAppointment() throws {
        var desk = try reception()
        let entry = try desk.wait(for: query(), 1)
        #expect(refusal { _ = try desk.accept(entry.code, key: "0") } == .nothingOffered)
        let offer = try desk.offer(County.order("09:30"), to: entry.code, 2)
        let accepted = try desk.accept(entry.code, key: "1")
        #expect((accepted.code, accepted.state) == (offer.code, .booked))
        #expect(try desk.accept(entry.code, key: "2") == accepted)
        #expect(try WaitingStore.list(kinds: [County.kind], in: &desk).entries.isEmpty)
        #expect(refusal { _ = try desk.offer(County.order("11:00"), to: entry.code, 3) } == .waitsNoLonger)
        #expect(
            refusal { _ = try desk.offer(County.order("11:00"), to: AppointmentCode(random: 99), 3) }
                == .unknownWaiting(AppointmentCode(random: 99))
        )
    }

    @Test func whatIsDeclinedIsFreeAndNotOfferedToThemAgain() throws {
        var desk = try reception()
        let entry = try desk.wait(for: query { $0.caseManagers = ["CM-02"] }, 1)
        _ = try desk.offer(County.order("09:00"), to: entry.code, 2)
        let freed = try WaitingStore.decline(entry.code, key: #require(RequestKey("1")), on: &desk)
        #expect(freed.state == .released)
        #expect(try WaitingStore.decline(entry.code, key: #require(RequestKey("1")), on: &desk) == freed)
        let list = try WaitingStore.list(kinds: [County.kind], in: &desk)
        #expect(list.entries.map(\.code) == [entry.code], "They keep their place.")
        let next = list.time(
            for: entry,
            of: County.kind,
            among: try desk.freeTimes(),
            on: County.plan.days
        )
        #expect(next?.period.lowerBound == County.instant("2027-03-15", "09:15"))
        try WaitingStore.remove(entry.code, on: &desk)
        #expect(try WaitingStore.list(kinds: [County.kind], in: &desk).entries.isEmpty)
    }

    @Test func whoLeavesTheListGivesBackWhatWasHeld() throws {
        var desk = try reception()
        let entry = try desk.wait(for: query(), 1)
        let offer = try desk.offer(County.order("09:30"), to: entry.code, 2)
        try WaitingStore.remove(entry.code, on: &desk)
        #expect(try AppointmentStore.appointment(offer.code, in: &desk)?.state == .released)
        #expect(try desk.book(County.order("09:30"), 3).state == .booked)
    }

    @Test func ofManyDesksWhoOfferToOneOneDoes() async throws {
        var desk = try reception()
        let entry = try desk.wait(for: query(), 1)
        let address = try "\(ScratchDatabase.current.conninfo) options='-c role=sprechzeit_reception'"
        let database = Database(try Conninfo(address), connections: 16) { attempt in .milliseconds(attempt * 5) }
        let starts = ["09:00", "10:15"].flatMap { start in
            ["CM-02", "CM-03"].map { (start, Identifier<CaseManager>($0)) }
        }
        let offered = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<32 {
                group.addTask {
                    let (start, person) = starts[number % starts.count]
                    do {
                        _ = try await database.write { connection in
                            try connection.offer(
                                County.order(start, with: person),
                                to: entry.code,
                                UInt64(100 + number)
                            )
                        }
                        return true
                    } catch is BookingRefusal {
                        return false
                    }
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(offered == 1)
        var owner = try owner()
        #expect(try owner.run("SELECT count(*) FROM plan.occupancy").value(as: Int.self) == 2)
    }
}

extension Connection {
    /// Puts somebody on the list.
    fileprivate mutating func wait(
        for query: SlotQuery,
        _ number: UInt64,
        calledOff: AppointmentCode? = nil,
        key: String? = nil
    ) throws -> WaitingEntry {
        let key = try #require(RequestKey(key ?? "wait \(number)"))
        let code = AppointmentCode(random: number)
        return try WaitingStore.add(query, as: code, calledOff: calledOff, key: key, to: &self)
    }

    /// Makes an appointment of what is held for somebody who waits.
    fileprivate mutating func accept(_ entry: AppointmentCode, key: String) throws -> Appointment {
        try WaitingStore.accept(entry, key: #require(RequestKey(key)), on: &self)
    }

    /// Holds a time for somebody who waits.
    fileprivate mutating func offer(
        _ order: BookingOrder,
        to entry: AppointmentCode,
        _ number: UInt64
    ) throws -> Appointment {
        let key = try #require(RequestKey("offer \(number)"))
        let code = AppointmentCode(random: number)
        return try WaitingStore.offer(order, to: entry, as: code, key: key, in: knownCounty(), on: &self)
    }
}
