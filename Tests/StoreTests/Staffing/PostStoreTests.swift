import Core
import Postgres
import Store
import TestKit
import Testing

/// Posts, of which a third is the county's (S-47, SC-22).
@Suite(.scratchDatabase(.staffingCounty)) struct PostStoreTests {
    /// Gives a part of the county's posts to Xanten from August on.
    private func give(_ share: String, left: String) throws {
        var owner = try owner()
        try owner.transaction { connection in
            try PostStore.replace(
                "P-1",
                after: day("2027-07-31"),
                with: [
                    post("P-8", "XAN", share, from: "2027-08-01"), post("P-9", "KREIS", left, from: "2027-08-01"),
                ],
                in: &connection
            )
        }
    }

    private func posts() throws -> [Post] {
        var owner = try owner()
        return try PostStore.all(in: &owner)
    }

    @Test func theCountyGivesAwayUpToTwoThirdsOfAPost() throws {
        try give("0.66", left: "5.34")
        let shares = CountyShareRule.shares(of: try posts(), counties: ["KREIS"], on: day("2027-08-01"))
        #expect(shares.county == Fraction(decimal("5.34")))
        #expect(shares.total == 16)
        let before = CountyShareRule.shares(of: try posts(), counties: ["KREIS"], on: day("2027-07-31"))
        #expect(before.county == 6)
    }

    @Test func aHundredthMoreIsRefusedWithTheDayAndTheFigures() throws {
        let before = try posts()
        let broken = CountyShareRule.Shares(
            date: day("2027-08-01"),
            county: Fraction(decimal("5.33")),
            total: 16
        )
        #expect(throws: StaffingRefusal.lessThanAThird(broken)) { try give("0.67", left: "5.33") }
        #expect(try posts() == before)
    }

    @Test func aTownCannotGainWhatTheCountyHasNoThirdOf() throws {
        try give("0.66", left: "5.34")
        let broken = CountyShareRule.Shares(
            date: day("2028-01-01"),
            county: Fraction(decimal("5.34")),
            total: Fraction(decimal("16.5"))
        )
        var owner = try owner()
        #expect(throws: StaffingRefusal.lessThanAThird(broken)) {
            try owner.transaction { connection in
                try PostStore.add([post("P-10", "MOE", "0.5", from: "2028-01-01")], to: &connection)
            }
        }
    }

    @Test func theDatabaseRefusesItAlsoOfWhoeverWritesTheTableByHand() throws {
        var owner = try owner()
        let refused = constraint {
            try owner.run("UPDATE plan.post SET share_numerator = 4 WHERE code = 'P-1'")
        }
        #expect(refused == "post_county_third")
        #expect(
            constraint { try owner.run("UPDATE plan.employing_body SET kind = 'welfare' WHERE code = 'KREIS'") }
                == "post_county_third"
        )
    }

    @Test func postsAddedAtTheSameTimeCountTogether() throws {
        try give("0.66", left: "5.34")
        var one = try owner()
        var two = try owner()
        try one.execute(Script("BEGIN"))
        try PostStore.add([post("P-10", "MOE", "0.02", from: "2028-01-01")], to: &one)
        try two.execute(Script("SET lock_timeout = '100ms'"))
        #expect(throws: PostgresError.self) {
            try two.transaction { connection in
                try PostStore.add([post("P-11", "WES", "0.02", from: "2028-01-01")], to: &connection)
            }
        }
        try one.execute(Script("COMMIT"))
        #expect(throws: StaffingRefusal.self) {
            try two.transaction { connection in
                try PostStore.add([post("P-11", "WES", "0.02", from: "2028-01-01")], to: &connection)
            }
        }
    }

    @Test func aThirdOfAPostStaysAThird() throws {
        var owner = try owner()
        var third = post("P-10", "KREIS", "1", from: "2027-05-01")
        third.share = Fraction(1, over: 3)
        try owner.transaction { [third] connection in try PostStore.add([third], to: &connection) }
        #expect(try posts().contains(third))
    }

    @Test func whoSendsTheSamePostTwiceHasItOnce() throws {
        let extra = post("P-10", "KREIS", "1", from: "2027-05-01")
        var owner = try owner()
        for _ in 1...2 {
            try owner.transaction { connection in try PostStore.add([extra], to: &connection) }
        }
        #expect(try posts().count == 8)
        #expect(throws: StaffingRefusal.nameTaken) {
            try owner.transaction { connection in
                try PostStore.add([post("P-10", "KREIS", "2", from: "2027-05-01")], to: &connection)
            }
        }
    }

    @Test func postsAreThoseOfTheCoordinatorAndOfTheOwnBodysLead() throws {
        let lead = UserAccount.Reach(caseManager: nil, sites: .some([]), bodies: .some(["XAN"]))
        try withUsers([user("kim", [.coordinator]), user("lea", [.employerLead], lead)]) { logins in
            var kim = try connection(of: logins[0])
            try kim.transaction { connection in
                try PostStore.add([post("P-20", "KREIS", "1", from: "2027-05-01")], to: &connection)
            }
            var lea = try connection(of: logins[1])
            try lea.transaction { connection in
                try PostStore.add([post("P-21", "XAN", "0.5", from: "2027-05-01")], to: &connection)
            }
            #expect(throws: PostgresError.self) {
                try lea.transaction { connection in
                    try PostStore.end("P-2", through: day("2027-05-01"), in: &connection)
                }
            }
        }
    }
}
