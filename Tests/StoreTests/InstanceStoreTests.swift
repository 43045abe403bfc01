import Core
import Postgres
import Store
import TestKit
import Testing

@Suite(.scratchDatabase(.migrated)) struct InstanceStoreTests {
    @Test func whatIsStoredIsLoadedEqual() throws {
        var connection = try coordinator()
        try connection.store(SmallCounty.instance)
        #expect(try storedInstance() == SmallCounty.instance)
    }

    @Test func anEmptyDatabaseHasNoInstance() throws {
        #expect(try storedInstance() == nil)
    }

    @Test func theSecondImportTakesThePlaceOfTheFirst() throws {
        var changed = SmallCounty.instance
        changed.sites.removeAll { $0.id == "s-alp" }
        changed.sites.reverse()
        changed.caseManagers[0].displayName = "Fachkraft Erle"
        changed.caseManagers.swapAt(0, 2)
        changed.events.removeFirst()
        changed.leaves = [leave("L9", "CM-03", "2027-08-02", "2027-08-13", .full, .vacation)]
        changed.bodies.append(body("B-XAN", .welfare, posts: "0", limit: 0))
        changed.bookings = []
        var connection = try coordinator()
        for instance in [SmallCounty.instance, changed] {
            try connection.store(instance)
        }
        #expect(try storedInstance() == changed)
    }

    @Test func anotherCountyIsRefused() throws {
        var other = SmallCounty.instance
        other.county = County(
            id: "05154",
            name: "Kreis Kleve",
            state: "Nordrhein-Westfalen",
            regionCode: "DE-NW",
            population: 1,
            areaSquareKilometres: decimal("1"),
            timeZone: "Europe/Berlin"
        )
        var connection = try coordinator()
        try connection.store(SmallCounty.instance)
        #expect(throws: InstanceRefusal.anotherCounty(stored: "05170", offered: "05154")) {
            try connection.store(other)
        }
        #expect(try storedInstance() == SmallCounty.instance)
    }

    @Test func anInstanceThatDoesNotFitTogetherLeavesNothingBehind() throws {
        var broken = SmallCounty.instance
        broken.bookings[1].site = "S-XXX"
        var connection = try coordinator()
        #expect(throws: UnknownName(entity: "Site", name: "S-XXX")) {
            try connection.store(broken)
        }
        #expect(try storedInstance() == nil)
    }

    @Test func theImportThatLosesSomebodyWhoIsPlannedIsRefused() throws {
        var connection = try coordinator()
        try connection.store(SmallCounty.instance)
        _ = try connection.apply(PlanStoreTests.plan)
        var without = SmallCounty.instance
        without.caseManagers.removeAll { $0.id == "CM-01" }
        without.leaves = []
        without.events = []
        without.sites[0].activity = Validity(from: day("2024-01-01"), through: day("2027-03-28"))
        #expect(
            throws: InstanceRefusal.planDependsOn([
                PlanDependence(subject: .caseManager("CM-01"), days: days("2027-03-24", "2027-03-24")),
                PlanDependence(subject: .site("S-MOE"), days: days("2027-03-15", "2027-03-29")),
            ])
        ) {
            try connection.store(without)
        }
        #expect(try storedInstance() == SmallCounty.instance)
    }

    @Test func theImportThatLeavesRoomForThePlanKeepsIt() throws {
        var connection = try coordinator()
        try connection.store(SmallCounty.instance)
        _ = try connection.apply(PlanStoreTests.plan)
        var changed = SmallCounty.instance
        changed.sites.removeAll { $0.id == "s-alp" }
        changed.onSiteHours = []
        changed.caseManagers.reverse()
        try connection.store(changed)
        #expect(try storedInstance() == changed)
        #expect(try PlanStore.published(on: PlanStoreTests.plan.days, in: &connection) == PlanStoreTests.plan)
    }

    @Test func whoeverDiesInTheMiddleLeavesTheStateBefore() throws {
        var reader = try coordinator()
        try reader.store(SmallCounty.instance)
        do {
            var changed = SmallCounty.instance
            changed.leaves = []
            var victim = try coordinator()
            try victim.execute(Script("BEGIN"))
            try InstanceStore.replace(changed, at: importedAt, in: &victim)
            let fingerprint = try PlanStore.fingerprint(for: PlanStoreTests.plan.days, in: &victim)
            _ = try PlanStore.apply(
                PlanStoreTests.plan,
                madeFrom: fingerprint,
                in: berlin,
                at: appliedAt,
                to: &victim
            )
        }
        #expect(try storedInstance() == SmallCounty.instance)
        #expect(try PlanStore.publishedDays(in: &reader).isEmpty)
        #expect(try SeriesStore.published(in: &reader).isEmpty)
    }
}
