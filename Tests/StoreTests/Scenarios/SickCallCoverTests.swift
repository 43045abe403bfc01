import Core
import Postgres
import Store
import TestKit
import Testing

/// A sick call at half past seven (SC-04): Tuesday 13 April 2027, Alpen.
@Suite(.scratchDatabase(.sickCall)) struct SickCallCoverTests {
    @Test func aMinuteLaterThereIsAListOfWhoCouldCome() throws {
        var desk = try coordinator()
        let situation = try desk.coverSituation()
        #expect(situation.needs.map(\.name) == ["2027-04-13/ALP/09:00/K1"])
        let need = try #require(situation.needs.first)
        let kept = situation.candidates.candidates(for: need).compactMap { candidate in
            candidate.offer.map { "\(candidate.caseManager.id) \($0.kept.count)" }
        }
        #expect(kept.contains("K6 5"))
        #expect(kept.contains("XA1 4"))
    }

    @Test func eighteenMinutesAfterTheCallFiveClientsHaveTheirTimeWithSomebodyElse() throws {
        var desk = try coordinator()
        var owner = try owner()
        try owner.setClock(SickCall.instant("07:41"))
        let proposal = try desk.propose("K6")
        #expect(proposal.state == .awaitingPerson)
        #expect(proposal.hours == time("09:20")..<time("12:30"))
        try owner.setClock(SickCall.instant("07:48"))
        let cover = try desk.confirmCover()
        #expect(Set(cover.handedOver) == Set(SickCall.codes.dropFirst()))
        #expect(cover.toCall == [SickCall.codes[0]])
        let clients = try desk.appointmentsInAlpen()
        #expect(clients.map(\.caseManager) == ["K1", "K6", "K6", "K6", "K6", "K6"])
        #expect(clients.map(\.state) == [.needsDecision, .booked, .booked, .booked, .booked, .booked])
        #expect(
            clients.map(\.period.lowerBound)
                == ["09:00", "09:30", "10:00", "10:30", "11:00", "11:30"].map(SickCall.instant)
        )
        let published = try PlanStore.published(on: day(SickCall.date)...day(SickCall.date), in: &desk)
        #expect(!published.presences.contains { $0.caseManager == "K1" })
        #expect(published.presences.contains(.example(SickCall.date, "ALP", "09:20", "12:30", "K6", .cover)))
        #expect(try desk.coverSituation().needs.isEmpty)
    }

    @Test func theOneClientWhoIsCalledComesAtNoon() throws {
        var desk = try coordinator()
        _ = try desk.propose("K6")
        _ = try desk.confirmCover()
        var owner = try owner()
        let calendar = InstanceCalendar(try #require(try storedInstance()), zone: berlin)
        let free = try desk.transaction { connection in
            try FreeTimesStore.freeTimes(
                on: day(SickCall.date)...day(SickCall.date),
                in: calendar,
                moving: SickCall.codes[0],
                in: &connection
            )
        }
        var query = Scenario.query(day(SickCall.date)...day(SickCall.date))
        query.sites = ["ALP"]
        let times = free.slots(matching: query, limit: .max).map(\.period.lowerBound)
        #expect(times == [SickCall.instant("12:00")])
        let key = try #require(RequestKey("RE1"))
        let order = Scenario.order("K6", at: "ALP", SickCall.date, "12:00")
        let moved = try BookingStore.move(SickCall.codes[0], to: order, key: key, in: desk.demoCounty(), to: &desk)
        #expect((moved.state, moved.caseManager) == (.booked, "K6"))
        let missed: Int = try owner.run("SELECT count(*) FROM plan.appointment WHERE state = 'no_show'").value()
        #expect(missed == 0)
    }

    @Test func calendarsFollow() throws {
        var desk = try coordinator()
        let before = try SeriesStore.published(in: &desk)
        _ = try desk.propose("K6")
        let cover = try desk.confirmCover()
        let after = try SeriesStore.published(in: &desk)
        func inAlpen(_ published: [PublishedSeries], _ person: Identifier<CaseManager>) -> [PublishedSeries] {
            published.filter { series in
                if case .hours(_, let who, _) = series.series.subject {
                    who == person && series.series.site == "ALP"
                } else {
                    false
                }
            }
        }
        #expect(inAlpen(before, "K1").count == 1)
        #expect(inAlpen(after, "K1").isEmpty)
        #expect(inAlpen(after, "K6").count == 1)
        #expect(cover.applied.calendar.added + cover.applied.calendar.changed > 0)
    }

    @Test func nobodyReadsWhySomebodyIsAway() throws {
        var desk = try coordinator()
        _ = try desk.propose("K6")
        _ = try desk.confirmCover()
        var owner = try owner()
        for table in ["cover_proposal", "cover_event", "cover_change", "appointment_event", "calendar_series"] {
            let found: Int = try owner.run(
                "SELECT count(*) FROM plan.\(identifier: table) AS row WHERE row::text ~* 'sick|krank'"
            ).value()
            #expect(found == 0, "\(table)")
        }
        let audited: Int = try owner.run(
            "SELECT count(*) FROM audit.entry WHERE entry::text ~* 'sick|krank'"
        ).value()
        #expect(audited == 0)
    }

    @Test func whatWasConfirmedIsTakenBackByAnotherEntry() throws {
        var desk = try coordinator()
        let day = day(SickCall.date)...day(SickCall.date)
        let before = try PlanStore.published(on: day, in: &desk)
        _ = try desk.propose("K6")
        _ = try desk.confirmCover()
        let back = try desk.transaction { connection in
            try CoverStore.takeBack(
                SickCall.need,
                zone: { _ in berlin },
                at: SickCall.instant("07:50"),
                in: &connection
            )
        }
        #expect(Set(back.handedOver) == Set(SickCall.codes))
        #expect(Set(try PlanStore.published(on: day, in: &desk).presences) == Set(before.presences))
        #expect(try desk.appointmentsInAlpen().allSatisfy { $0.caseManager == "K1" && $0.state == .booked })
        #expect(try desk.coverSituation().needs.map(\.key) == [SickCall.need])
        // Somebody can be asked again.
        #expect(try desk.propose("K6").state == .awaitingPerson)
    }
}

extension Connection {
    /// The appointments in Alpen that morning, by start.
    fileprivate mutating func appointmentsInAlpen() throws -> [Appointment] {
        try AppointmentStore.appointments(
            in: SickCall.instant("08:00")..<SickCall.instant("13:00"),
            at: "ALP",
            with: nil,
            in: &self
        )
    }
}
