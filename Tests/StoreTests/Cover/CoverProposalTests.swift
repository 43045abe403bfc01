import Core
import Postgres
import Store
import TestKit
import Testing

/// Who is asked to cover, what can follow, and who may say so.
@Suite(.scratchDatabase(.sickCall)) struct CoverProposalTests {
    @Test func programAndDatabaseAgreeOnWhatFollows() throws {
        var desk = try coordinator()
        for state in CoverState.allCases {
            for event in CoverEvent.allCases {
                for hostIsAsked in [false, true] {
                    let next: String? = try desk.run(
                        "SELECT plan.cover_after(\(state.rawValue), \(event.rawValue), \(hostIsAsked))"
                    ).value()
                    #expect(next == state.after(event, hostIsAsked: hostIsAsked)?.rawValue, "\(state) \(event)")
                }
            }
            let isOpen: Bool = try desk.run("SELECT plan.cover_is_open(\(state.rawValue))").value()
            #expect(isOpen == state.isOpen, "\(state)")
        }
    }

    @Test func anAnswerIsWantedInHalfOfTheTimeThatIsLeft() throws {
        var desk = try coordinator()
        #expect(try desk.propose("K6").due == SickCall.instant("08:15"))
    }

    @Test func theSameAgainChangesNothing() throws {
        var desk = try coordinator()
        #expect(try desk.propose("K6") == desk.propose("K6"))
    }

    @Test func whoeverAsksSecondIsToldWhoIsAskedAlready() throws {
        var desk = try coordinator()
        _ = try desk.propose("K6")
        let refusal = #expect(throws: CoverRefusal.self) { try desk.propose("XA1") }
        guard case .changed(.awaitingPerson, "K6", _, let moment) = refusal else {
            Issue.record("\(String(describing: refusal))")
            return
        }
        #expect(moment == SickCall.instant("07:30"))
    }

    @Test(arguments: 0..<8)
    func ofTwoCoordinatorsWhoAskAtOnceOneSucceeds(round: Int) async throws {
        let outcomes = await rivals { connection, number in
            _ = try connection.propose(number == 0 ? "K6" : "XA1")
        }
        expectOneWinner(outcomes)
        var owner = try owner()
        #expect(try owner.run("SELECT count(*) FROM plan.cover_proposal").value() == 1)
    }

    @Test(arguments: 0..<8)
    func ofTwoCoordinatorsWhoConfirmAtOnceOneSucceeds(round: Int) async throws {
        var desk = try coordinator()
        _ = try desk.propose("K6")
        let outcomes = await rivals { connection, _ in _ = try connection.confirmCover() }
        expectOneWinner(outcomes)
        #expect(
            outcomes.contains { outcome in
                if case .changed(.confirmed, "K6", _, _) = outcome { true } else { false }
            },
            "\(outcomes)"
        )
    }

    @Test func theLeadOfTheEmployerAllowsItAndNobodyElse() throws {
        var desk = try coordinator()
        #expect(try desk.propose("XA1").state == .awaitingLender)
        let users = [
            user("lead-xan", [.employerLead], .init(caseManager: nil, sites: .some([]), bodies: .some(["XAN"]))),
            user("lead-moe", [.employerLead], .init(caseManager: nil, sites: .some([]), bodies: .some(["MOE"]))),
            user("xa1", [.employerLead], .init(caseManager: "XA1", sites: .some([]), bodies: .some(["XAN"]))),
        ]
        try withUsers(users) { logins in
            let end = SickCall.instant("12:30")
            for login in logins.dropFirst() {
                var other = try connection(of: login)
                #expect(throws: CoverRefusal.notInOwnHands, "\(login)") {
                    try CoverStore.approve(SickCall.need, until: end, in: &other)
                }
            }
            #expect {
                try desk.confirmCover()
            } throws: { error in
                guard case .changed(.awaitingLender, "XA1", _, _) = error as? CoverRefusal else { return false }
                return true
            }
            var lead = try connection(of: logins[0])
            #expect(try CoverStore.approve(SickCall.need, until: end, in: &lead).state == .awaitingPerson)
        }
        #expect(try desk.confirmCover().handedOver.count == 4)
    }

    @Test func anApprovalThatHasRunOutIsNone() throws {
        var desk = try coordinator()
        var owner = try owner()
        _ = try desk.propose("XA1")
        _ = try CoverStore.approve(SickCall.need, until: SickCall.instant("07:40"), in: &owner)
        try owner.setClock(SickCall.instant("07:41"))
        #expect(throws: CoverRefusal.approvalExpired(.lends)) { try desk.confirmCover() }
    }

    @Test func theOneWhoIsAskedSaysYesAndTheCoordinatorConfirms() throws {
        var desk = try coordinator()
        _ = try desk.propose("K6")
        let users = ["K6", "K3"].map { person in
            user(
                person.lowercased(),
                [.caseManager],
                .init(caseManager: Identifier(person), sites: .some([]), bodies: .some([]))
            )
        }
        try withUsers(users) { logins in
            var other = try connection(of: logins[1])
            #expect(throws: CoverRefusal.notInOwnHands) { try CoverStore.agree(SickCall.need, in: &other) }
            #expect(throws: CoverRefusal.notInOwnHands) { try CoverStore.decline(SickCall.need, in: &other) }
            var asked = try connection(of: logins[0])
            #expect(try CoverStore.agree(SickCall.need, in: &asked).state == .agreed)
        }
        #expect(try desk.confirmCover().handedOver.count == 5)
    }

    @Test func whoHasDeclinedMakesRoomForTheNext() throws {
        var desk = try coordinator()
        _ = try desk.propose("K6")
        #expect(try CoverStore.decline(SickCall.need, in: &desk).state == .declined)
        #expect(try desk.propose("XA1").standIn == "XA1")
    }

    @Test func whatNobodyCoversInTimeIsEscalatedAndCanStillBeCovered() throws {
        var desk = try coordinator()
        #expect(try CoverStore.escalate(SickCall.need, in: &desk).state == .escalated)
        #expect(try CoverStore.escalate(SickCall.need, in: &desk).state == .escalated)
        #expect(try desk.propose("K6").state == .awaitingPerson)
    }

    @Test func aStandInWhoIsTakenMeanwhileIsNotGivenTheAppointment() throws {
        var desk = try coordinator()
        _ = try desk.propose("K6")
        _ = try desk.bookDemo(Scenario.order("K6", at: "WES", SickCall.date, "10:00"), 99)
        #expect {
            try desk.confirmCover()
        } throws: { error in
            switch error as? CoverRefusal {
            case .excluded, .otherHours, .standInTaken: true
            default: false
            }
        }
        // Nothing has changed.
        #expect(try desk.coverSituation().proposals[SickCall.need]?.state == .awaitingPerson)
    }

    /// What becomes of two who do the same at once; `nil` for whoever succeeds.
    private func rivals(
        _ work: @escaping @Sendable (inout Connection, Int) throws -> Void
    ) async -> [CoverRefusal?] {
        let address = Result { try "\(ScratchDatabase.current.conninfo) options='-c role=sprechzeit_coordinator'" }
        return await withTaskGroup(of: CoverRefusal?.self) { group in
            for number in 0..<2 {
                group.addTask {
                    do {
                        let database = Database(try Conninfo(address.get()), connections: 1) { .milliseconds($0 * 5) }
                        try await database.withConnection { connection in try work(&connection, number) }
                        return nil
                    } catch let refusal as CoverRefusal {
                        return refusal
                    } catch {
                        Issue.record("\(error)")
                        return nil
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }

    private func expectOneWinner(_ outcomes: [CoverRefusal?]) {
        #expect(outcomes.count { $0 == nil } == 1, "\(outcomes)")
    }
}
