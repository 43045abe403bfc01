import Core
import Postgres
import Store
import TestKit
import Testing

/// Accounts: made, changed and locked by administrators, and by nobody for themselves.
@Suite(.scratchDatabase(.staffCounty)) struct UserStoreTests {
    @Test func anAccountIsListedAsItWasMade() throws {
        let reach = UserAccount.Reach(caseManager: "CM-03", sites: .some(["S-MOE", "S-ALP"]), bodies: .some([]))
        try withUsers([user("rita", [.caseManager, .reception], reach)]) { logins in
            var owner = try owner()
            let found = try #require(UserStore.all(in: &owner).first { $0.login == logins[0] })
            #expect(found == user(logins[0], [.caseManager, .reception], reach))
        }
    }

    @Test func aLoginSeesItsOwnAccountAndAnAdministratorAll() throws {
        let users = [user("anna", [.coordinator]), user("rita", [.reception], StaffCounty.everywhere)]
        try withUsers(users + [user("adam", [.administrator])]) { logins in
            for (login, seen) in [(logins[0], [logins[0]]), (logins[1], [logins[1]]), (logins[2], logins.sorted())] {
                var connection = try connection(of: login)
                #expect(try UserStore.all(in: &connection).map(\.login) == seen)
            }
        }
    }

    /// Accounts that no administrator can make, and why.
    private static let impossible: [(UserAccount, UserRefusal)] = [
        (user("root; DROP", [.auditor]), .loginNotPlain("root; DROP")),
        (user("pg_anna", [.auditor]), .loginNotPlain("pg_anna")),
        (user("sprechzeit_anna", [.auditor]), .loginNotPlain("sprechzeit_anna")),
        (user("postgres", [.auditor]), .loginTaken("postgres")),
        (user("rita", [.reception]), .receptionWithoutSite),
        (user("cem", [.caseManager]), .caseManagerWithoutPerson),
        (user("lea", [.employerLead]), .employerLeadWithoutBody),
        (user("adam", [.administrator]), .administratorByOwner),
        (
            user(
                "rita",
                [.reception],
                UserAccount.Reach(caseManager: nil, sites: .some(["S-XXX"]), bodies: .some([]))
            ), .unknownName("S-XXX")
        ),
    ]

    @Test func anAdministratorDoesNotMakeWhatMustNotBe() throws {
        try withUsers([user("admin", [.administrator])]) { logins in
            var administrator = try connection(of: logins[0])
            for (account, refusal) in Self.impossible {
                #expect(throws: refusal) { try UserStore.add(account, verifier: nil, to: &administrator) }
            }
        }
    }

    @Test func nobodyChangesTheirOwnAccount() throws {
        try withUsers([user("admin", [.administrator])]) { logins in
            let own = logins[0]
            var administrator = try connection(of: own)
            #expect(throws: UserRefusal.ownAccount) {
                try UserStore.changeRoles(of: own, giving: [.coordinator], taking: [], in: &administrator)
            }
            #expect(throws: UserRefusal.ownAccount) {
                try UserStore.setReach(StaffCounty.everywhere, of: own, in: &administrator)
            }
            #expect(throws: UserRefusal.ownAccount) { try UserStore.lock(own, in: &administrator) }
        }
    }

    @Test func aLoginThatWasNotMadeHereIsLeftAlone() throws {
        try withUsers([user("admin", [.administrator])]) { logins in
            var administrator = try connection(of: logins[0])
            #expect(throws: UserRefusal.unknownLogin("postgres")) {
                try UserStore.lock("postgres", in: &administrator)
            }
            #expect(throws: UserRefusal.unknownLogin("sprechzeit_accounts")) {
                try UserStore.changeRoles(
                    of: "sprechzeit_accounts",
                    giving: [.coordinator],
                    taking: [],
                    in: &administrator
                )
            }
        }
    }

    @Test func whatARoleIsTakenFromNoLongerWorks() throws {
        try withUsers([user("anna", [.coordinator]), user("admin", [.administrator])]) { logins in
            var administrator = try connection(of: logins[1])
            try UserStore.changeRoles(of: logins[0], giving: [.controlling], taking: [.coordinator], in: &administrator)
            var connection = try connection(of: logins[0])
            #expect {
                try connection.run("SELECT code FROM plan.appointment")
            } throws: { error in
                guard case PostgresError.notAllowed = error else { return false }
                return true
            }
        }
    }

    @Test func aLockedLoginIsThrownOutAndNotLetIn() throws {
        try withUsers([user("rita", [.reception], StaffCounty.everywhere), user("admin", [.administrator])]) { logins in
            var administrator = try connection(of: logins[1])
            var open = try connection(of: logins[0])
            try UserStore.lock(logins[0], in: &administrator)
            #expect(throws: PostgresError.self) { try open.run("SELECT 1") }
            #expect(throws: PostgresError.self) {
                let connection = try connection(of: logins[0])
                _ = connection.isLost
            }
            try UserStore.unlock(logins[0], in: &administrator)
            var again = try connection(of: logins[0])
            try again.run("SELECT 1")
        }
    }

    @Test func aPasswordComesToTheServerAsAVerifierAlone() throws {
        try withUsers([user("rita", [.reception], StaffCounty.everywhere), user("admin", [.administrator])]) { logins in
            var administrator = try connection(of: logins[1])
            #expect(throws: PostgresError.self) {
                try UserStore.setPassword(verifier: "geheim", of: logins[0], in: &administrator)
            }
            let verifier = try administrator.verifier(of: "geheim", for: logins[0])
            try UserStore.setPassword(verifier: verifier, of: logins[0], in: &administrator)
            var owner = try owner()
            let stored: String = try owner.run(
                "SELECT rolpassword FROM pg_authid WHERE rolname = \(logins[0])"
            ).value()
            #expect(stored == verifier)
        }
    }
}
