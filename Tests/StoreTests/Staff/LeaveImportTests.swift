import Core
import Postgres
import Store
import TestKit
import Testing

/// Files of a county bring in leave, and decide about it only as far as whoever imports them does.
@Suite(.scratchDatabase(.staffCounty)) struct LeaveImportTests {
    private static let lead = UserAccount.Reach(caseManager: nil, sites: .some([]), bodies: .some(["B-KRW"]))

    /// What an import as a login comes to, undone afterwards.
    private func importing(
        as user: UserAccount,
        _ change: (inout [Leave]) -> Void
    ) throws -> InstanceRefusal? {
        var instance = SmallCounty.instance
        change(&instance.leaves)
        var refusal: InstanceRefusal?
        try withUsers([user]) { logins in
            var connection = try connection(of: logins[0])
            do {
                try connection.store(instance)
            } catch let error as InstanceRefusal {
                refusal = error
            }
        }
        return refusal
    }

    @Test func aCoordinatorImportsWhatWasDecided() throws {
        #expect(try importing(as: user("cora", [.coordinator])) { _ in } == nil)
        var owner = try owner()
        #expect(try InstanceStore.load(from: &owner) == SmallCounty.instance)
    }

    @Test func aCoordinatorNeitherApprovesNorMovesNorRemovesLeave() throws {
        let changes: [(inout [Leave]) -> Void] = [
            { $0[$0.firstIndex { $0.id == "L4" } ?? 0].status = .approved },
            { $0[$0.firstIndex { $0.id == "L4" } ?? 0].part = .morning },
            { $0.removeAll { $0.id == "L4" } },
        ]
        for change in changes {
            #expect(
                try importing(as: user("cora", [.coordinator]), change) == .leaveDecidedByEmployer("L4")
            )
        }
    }

    @Test func aCoordinatorBringsInRequests() throws {
        let refusal = try importing(as: user("cora", [.coordinator])) { leaves in
            leaves.append(
                leave("L9", "CM-01", "2027-06-07", "2027-06-09", .full, .vacation, status: .requested)
            )
        }
        #expect(refusal == nil)
    }

    @Test func whoTriesReasonsFindsNoneOut() throws {
        let refusal = try importing(as: user("cora", [.coordinator])) { leaves in
            for index in leaves.indices { leaves[index].kind = .sick }
        }
        #expect(refusal == nil)
        var owner = try owner()
        #expect(try InstanceStore.load(from: &owner) == SmallCounty.instance)
    }

    @Test func anEmployerLeadDecidesForTheirOwnStaffAlone() throws {
        let both = user("both", [.coordinator, .employerLead], Self.lead)
        #expect(try importing(as: both) { leaves in leaves.removeAll { $0.id == "L2" } } == nil)
        #expect(
            try importing(as: both) { leaves in leaves.removeAll { $0.id != "L2" } } == .leaveDecidedByEmployer("L1")
        )
    }

    @Test func nobodyDecidesAboutTheirOwnLeave() throws {
        let reach = UserAccount.Reach(caseManager: "CM-02", sites: .some([]), bodies: .all)
        let own = user("own", [.coordinator, .employerLead], reach)
        #expect(
            try importing(as: own) { leaves in leaves.removeAll { $0.id == "L2" } } == .leaveDecidedByEmployer("L2")
        )
    }
}
