import Core
import TestKit
import Testing

@Suite("The county's third of the posts")
struct CountyShareRuleTests {
    private let county = Identifier<EmployingBody>("KREIS")

    private func post(
        _ id: String,
        of body: String,
        _ share: String,
        block: Post.Block = .caseManagement,
        from: String? = nil,
        through: String? = nil
    ) -> Post {
        Post(
            id: Identifier(id),
            body: Identifier(body),
            block: block,
            share: Fraction(decimal(share)),
            funded: Validity(from: from.map(day), through: through.map(day)),
            ground: ""
        )
    }

    private func breaches(_ posts: [Post]) -> [CountyShareRule.Shares] {
        CountyShareRule.breaches(of: posts, counties: [county], from: day("2027-01-01"))
    }

    @Test("is kept by 5.34 of 16.0 and by 5.5, not by 5.33 (S-47)")
    func edge() {
        #expect(breaches([post("P1", of: "KREIS", "5.34"), post("P2", of: "MOE", "10.66")]).isEmpty)
        #expect(breaches([post("P1", of: "KREIS", "5.5"), post("P2", of: "MOE", "10.5")]).isEmpty)
        let broken = breaches([post("P1", of: "KREIS", "5.33"), post("P2", of: "MOE", "10.67")])
        #expect(broken.map(\.county.description) == ["5.33"])
        #expect(broken.map(\.total) == [16])
    }

    @Test("is missed from the day on which the county gives 0.67 away, and kept with 0.66 (SC-22)")
    func givenAway() {
        func given(_ share: String, left: String) -> [Post] {
            [
                post("P1", of: "KREIS", "6.0", through: "2027-07-31"),
                post("P2", of: "KREIS", left, from: "2027-08-01"),
                post("P3", of: "XAN", share, from: "2027-08-01"),
                post("P4", of: "MOE", "10.0"),
            ]
        }
        #expect(breaches(given("0.66", left: "5.34")).isEmpty)
        #expect(breaches(given("0.67", left: "5.33")).map(\.date) == [day("2027-08-01")])
    }

    @Test("asks 5.5 of 16.5 when a municipality gains half a post (SC-22)")
    func gained() {
        let more = [post("P2", of: "MOE", "10.66"), post("P3", of: "DIN", "0.5", from: "2027-09-01")]
        #expect(breaches([post("P1", of: "KREIS", "5.34")] + more).map(\.total.description) == ["16.5"])
        #expect(breaches([post("P1", of: "KREIS", "5.84")] + more).isEmpty)
    }

    @Test("holds for a third exactly")
    func exactThird() {
        var third = post("P1", of: "KREIS", "0")
        var rest = post("P2", of: "MOE", "0")
        third.share = Fraction(16, over: 3)
        rest.share = Fraction(32, over: 3)
        #expect(breaches([third, rest]).isEmpty)
    }

    @Test("looks at case management alone")
    func otherBlocks() {
        let posts = [
            post("P1", of: "KREIS", "5.34"), post("P2", of: "MOE", "10.66"),
            post("P3", of: "MOE", "4.0", block: .offices), post("P4", of: "KREIS", "1.0", block: .steering),
        ]
        #expect(breaches(posts).isEmpty)
    }
}
