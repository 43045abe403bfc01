import Core
import Postgres
import Store
import TestKit
import Testing

/// What bodies agree, and what each says about cover.
@Suite(.scratchDatabase(.staffingCounty)) struct AgreementStoreTests {
    private static let agreement = Agreement(
        id: "V-1",
        kind: .cover,
        reference: "50-12",
        parties: ["KREIS", "KAL"],
        valid: Validity(from: day("2027-01-01"))
    )

    private func term(
        _ verdict: CoverTerm.Verdict,
        from first: String,
        of body: String = "KAL",
        by agreement: Identifier<Agreement>? = "V-1"
    ) -> AgreedTerm {
        AgreedTerm(
            term: CoverTerm(
                body: Identifier(body),
                side: .lends,
                counterpart: "KREIS",
                site: .every,
                verdict: verdict,
                minutesPerWeek: 600,
                valid: Validity(from: day(first))
            ),
            agreement: agreement
        )
    }

    private func add(_ terms: AgreedTerm...) throws {
        var owner = try owner()
        try owner.transaction { connection in
            try AgreementStore.add(Self.agreement, to: &connection)
            for term in terms { try CoverTermStore.add(term, to: &connection) }
        }
    }

    @Test func aTermEndsTheDayBeforeTheNextAboutTheSame() throws {
        try add(term(.allow, from: "2027-01-01"), term(.withApproval, from: "2027-06-01"))
        var owner = try owner()
        var first = term(.allow, from: "2027-01-01")
        first.term.valid.last = day("2027-05-31")
        let terms = try CoverTermStore.all(in: &owner)
        #expect(terms == [first, term(.withApproval, from: "2027-06-01")])
        #expect(try AgreementStore.all(in: &owner) == [Self.agreement])
    }

    @Test func anAgreementEndsWithTheTermsThatRestOnIt() throws {
        try add(term(.allow, from: "2027-01-01"))
        var owner = try owner()
        try owner.transaction { connection in
            try AgreementStore.end("V-1", through: day("2027-08-31"), in: &connection)
        }
        let terms = try CoverTermStore.all(in: &owner).map(\.term)
        #expect(terms.map(\.valid.last) == [day("2027-08-31")])
        let site = try #require(DemoCounty.instance.sites.first { $0.id == "ALP" })
        var other = CoverTerm(body: "KAL", side: .lends, counterpart: nil, site: .every, verdict: .deny)
        other.valid = Validity(from: day("2027-09-01"))
        let policy = CoverPolicy(terms + [other])
        #expect(policy.answer(lender: "KAL", site: site, on: day("2027-08-31")).lender == .allow)
        #expect(policy.answer(lender: "KAL", site: site, on: day("2027-09-01")).isDenied)
    }

    @Test func aBodySpeaksForItselfAlone() throws {
        #expect(throws: StaffingRefusal.noParty("MOE")) { try add(term(.allow, from: "2027-01-01", of: "MOE")) }
        let lead = UserAccount.Reach(caseManager: nil, sites: .some([]), bodies: .some(["MOE"]))
        try withUsers([user("lea", [.employerLead], lead)]) { logins in
            var lea = try connection(of: logins[0])
            #expect(throws: PostgresError.self) {
                try CoverTermStore.add(term(.allow, from: "2027-01-01", by: nil), to: &lea)
            }
            try CoverTermStore.add(term(.deny, from: "2027-01-01", of: "MOE", by: nil), to: &lea)
        }
    }

    @Test func aCoordinatorReadsAgreementsAndChangesNone() throws {
        try add()
        try withUsers([user("ko", [.coordinator])]) { logins in
            var coordinator = try connection(of: logins[0])
            #expect(try AgreementStore.all(in: &coordinator) == [Self.agreement])
            #expect(throws: PostgresError.self) {
                try AgreementStore.end("V-1", through: day("2027-08-31"), in: &coordinator)
            }
        }
    }

    @Test func aBodysTermsChangeFromADayOn() throws {
        var owner = try owner()
        let usual = BodyTerms(body: "KREIS", valid: Validity(from: day("2027-01-01")))
        var changed = usual
        changed.travel.hours = .full
        changed.valid = Validity(from: day("2027-07-01"))
        try owner.transaction { [changed] connection in
            try BodyTermsStore.change(usual, in: &connection)
            try BodyTermsStore.change(changed, in: &connection)
        }
        let read = try KnownStaffing.read(from: &owner)
        let known = try #require(read)
        #expect(known.terms(of: "KREIS", on: day("2027-06-30")).travel.hours == .fillUp)
        #expect(known.terms(of: "KREIS", on: day("2027-07-01")).travel.hours == .full)
    }
}
