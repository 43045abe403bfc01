import Core
import TestKit
import Testing

/// The sick call of SC-04: Tuesday 13 April 2027, Alpen, six clients booked with K1.
@Suite("Cover for a sick call at half past seven (SC-04)")
struct SickCallTests {
    private static let date = "2027-04-13"

    private static let county: Instance = {
        var county = DemoCounty.instance
        // Whoever is elsewhere that morning sees clients there.
        county.onSiteHours += ["WES", "XAN", "KAL", "MOE", "DIN"].map {
            .example("\($0)-TU", at: $0, .tuesday, "08:00", "12:00")
        }
        county.coverRules = county.bodies.map { CoverRule(body: $0.id, site: .every, mode: .regular, note: "") }
        for number in county.caseManagers.indices where county.caseManagers[number].id.rawValue == "K7" {
            county.caseManagers[number].pattern = workingPattern("MO 08:00-17:00;WE 08:00-17:00;FR 08:00-17:00")
        }
        county.leaves = ["K1", "K2"].map { absent($0) }
        return county
    }()

    private static func absent(_ person: String) -> Leave {
        Leave(
            id: Identifier("L-\(person)"),
            caseManager: Identifier(person),
            first: day(date),
            last: day(date),
            part: .full,
            kind: .sick,
            knownFrom: day(date),
            status: .approved
        )
    }

    private static let plan = Plan(
        days: day("2027-04-11")...day("2027-04-19"),
        presences: [
            .example(date, "ALP", "09:00", "12:00", "K1"), .example(date, "WES", "08:00", "11:00", "K6"),
            .example(date, "XAN", "08:00", "12:00", "XA1"), .example(date, "KAL", "08:00", "12:00", "KL1"),
            .example(date, "MOE", "08:00", "12:00", "MO1"), .example(date, "DIN", "08:00", "12:00", "DI1"),
        ]
    )

    private static func booked(_ person: String, _ site: String, _ starts: String...) -> [BookedTime] {
        starts.enumerated().map { index, start in
            let lower = berlin.instant(of: LocalTime(day(date), time(start)))
            return BookedTime(
                code: AppointmentCode(random: UInt64(index)),
                caseManager: Identifier(person),
                site: Identifier(site),
                period: lower..<lower.advanced(bySeconds: 1_800)
            )
        }
    }

    private static let candidates = CoverCandidates(
        InstanceCalendar(county, zone: berlin),
        published: plan,
        booked: booked("K1", "ALP", "09:00", "09:30", "10:00", "10:30", "11:00", "11:30")
            + booked("K6", "WES", "08:15") + booked("XA1", "XAN", "09:00")
            + booked("KL1", "KAL", "08:30", "09:15", "10:00", "10:45", "11:30"),
        policy: CoverPolicy([
            term("KREIS", .lends, .allow), term("MOE", .lends, .deny), term("DIN", .lends, .deny),
            term("XAN", .lends, .withApproval), term("WES", .lends, .deny), term("VOE", .lends, .deny),
            term("KAL", .lends, .allow), term("KREIS", .accepts, .allow),
        ])
    )

    private static func term(_ body: String, _ side: CoverTerm.Side, _ verdict: CoverTerm.Verdict) -> CoverTerm {
        CoverTerm(body: Identifier(body), side: side, counterpart: nil, site: .every, verdict: verdict)
    }

    private func verdicts() throws -> [(person: String, verdict: CoverCandidate.Verdict)] {
        let need = try #require(Self.candidates.needs.first)
        return Self.candidates.candidates(for: need).map { ($0.caseManager.id.rawValue, $0.verdict) }
    }

    private func offer(of person: String) throws -> CoverCandidate.Offer {
        let need = try #require(Self.candidates.needs.first)
        let candidate = Self.candidates.candidates(for: need).first { $0.caseManager.id.rawValue == person }
        return try #require(candidate?.offer, "\(candidate?.verdict as Any)")
    }

    @Test("needs somebody for K1 and six clients, and says so by a name")
    func need() {
        let needs = Self.candidates.needs
        #expect(needs.map(\.name) == ["2027-04-13/ALP/09:00/K1"])
        #expect(needs.first?.booked.count == 6)
    }

    @Test("finds K6 for five of the six, from 09:20, for a client keeps K6 in Wesel until 08:45")
    func best() throws {
        let offer = try offer(of: "K6")
        #expect(offer.kept.count == 5)
        #expect(offer.presence == .example(Self.date, "ALP", "09:20", "12:00", "K6", .cover))
        #expect(offer.day.map(\.start) == [time("08:00"), time("09:20")])
        #expect(!offer.policy.needsApproval)
    }

    @Test("finds XA1 for four with the approval of Xanten")
    func withApproval() throws {
        let offer = try offer(of: "XA1")
        #expect(offer.kept.count == 4)
        #expect(offer.policy.needsApproval)
    }

    @Test("says of everybody else why not")
    func excluded() throws {
        var reasons: [String: CoverObstacle] = [:]
        for (person, verdict) in try verdicts() {
            if case .excluded(let obstacle) = verdict { reasons[person] = obstacle }
        }
        #expect(reasons["KL1"] == .ownAppointments(count: 5))
        #expect(reasons["K2"] == .absent)
        #expect(reasons["K7"] == .noWorkday)
        #expect(reasons["MO1"] == .lenderDenies(Identifier("MOE")))
        #expect(reasons["DI1"] == .lenderDenies(Identifier("DIN")))
    }

    @Test("names who keeps more before who keeps fewer, and the excluded last")
    func order() throws {
        let kept = try verdicts().map { verdict -> Int in
            guard case .possible(let offer) = verdict.verdict else { return -1 }
            return offer.kept.count
        }
        #expect(kept == kept.sorted(by: >))
    }
}
