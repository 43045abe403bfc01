import Foundation
import Testing

/// The program killed in the middle: afterwards things are as before or as after, never between.

struct InterruptionTests {
    private static let rounds = 20

    @Test func aKilledImportStoresAllOrNothing() async throws {
        let county = try County("killimport")
        let exports = [county.path("export-0"), county.path("export-1")]
        var states: [[String: Data]] = []
        var lasting = Duration.zero
        for index in 0..<2 {
            if index == 1 { try alter(county.folder) }
            let start = ContinuousClock.now
            try await county.importFiles()
            lasting = start.duration(to: .now)
            #expect(try await county.call("export", exports[index]).status == 0)
            states.append(try content(of: exports[index]))
        }
        var kills = Kills(seed: 1, lasting: lasting)
        var seen: Set<Int> = []
        for round in 0..<Self.rounds {
            try await kills.kill { try county.program.start(["import", exports[round % 2]]) }
            let exported = try await county.call("export", county.path("export"))
            #expect(exported.status == 0, "round \(round): \(exported)")
            let state = try content(of: county.path("export"))
            let index = try #require(states.firstIndex(of: state), "round \(round): between the states")
            seen.insert(index)
        }
        #expect(try await county.call("import", exports[0]).status == 0)
        print("import: \(kills.killed) of \(Self.rounds) killed, states seen \(seen.sorted())")
    }

    @Test func aKilledFirstImportLeavesNoHalfDatabase() async throws {
        var kills = Kills(seed: 2, lasting: .milliseconds(900))
        for round in 0..<8 {
            let county = try County("killfirst\(round)")
            try await kills.kill { try county.program.start(["import", county.folder.path]) }
            let exported = try await county.call("export", county.path("export"))
            // There is no such county yet, or an empty database of it, or all of it.
            #expect([0, 64, 65].contains(exported.status), "round \(round): \(exported)")
            try await county.importFiles()
            #expect(try await county.call("export", county.path("export")).status == 0)
        }
    }

    @Test func aKilledApplyPublishesAllOrNothing() async throws {
        let county = try County("killapply")
        try await county.importFiles()
        let mondays = (0..<Self.rounds).map { Self.day(1 + 7 * $0) }
        var kills = Kills(seed: 3, lasting: .milliseconds(600))
        var published = 0
        for (round, monday) in mondays.enumerated() {
            let sunday = Self.day(7 + 7 * round)
            let plan = try await county.plan(monday, sunday, named: "week")
            let rows = try await county.call("plan", "export", plan).output
            let lasting = try await kills.kill { try county.start("plan", "apply", plan, "--yes") }
            let state = try await county.published(monday, sunday)
            let isEmpty = state.split(separator: "\n").count == 1
            #expect(isEmpty || state == rows, "round \(round), killed after \(lasting): \(state)")
            published += isEmpty ? 0 : 1
            try await county.apply(plan)
            #expect(try await county.published(monday, sunday) == rows)
        }
        print("apply: \(kills.killed) of \(Self.rounds) killed, \(published) published all the same")
    }

    @Test func aKilledPublicationLeavesAllCalendarsOldOrAllNew() async throws {
        let county = try County("killpublish")
        try await county.importFiles()
        try await county.apply(county.plan("2027-01-04", "2027-01-17", named: "one"))
        let (old, new, folder) = (county.path("old"), county.path("new"), county.path("calendars"))
        #expect(try await county.call("feed", "publish", "--output", old).status == 0)
        try await county.apply(county.plan("2027-01-18", "2027-02-07", named: "two"))
        let start = ContinuousClock.now
        #expect(try await county.call("feed", "publish", "--output", new).status == 0)
        let lasting = start.duration(to: .now)
        let (before, after) = (try content(of: old), try content(of: new))
        var kills = Kills(seed: 4, lasting: lasting)
        var changed = 0
        for round in 0..<Self.rounds {
            try? FileManager.default.removeItem(atPath: folder)
            try FileManager.default.copyItem(atPath: old, toPath: folder)
            try await kills.kill { try county.start("feed", "publish", "--output", folder) }
            let calendars = try content(of: folder)
            #expect(calendars == before || calendars == after, "round \(round): neither all old nor all new")
            changed += calendars == after ? 1 : 0
            #expect(try await county.call("feed", "publish", "--output", folder).status == 0)
            #expect(try content(of: folder) == after, "round \(round): publishing again puts it right")
        }
        print("publish: \(kills.killed) of \(Self.rounds) killed, \(changed) published all the same")
    }

    @Test func aKilledServerLosesNothingThatWasPublished() async throws {
        let county = try County("killserver", in: Home("killserver"))
        try await county.importFiles()
        var kills = Kills(seed: 5, lasting: .milliseconds(500))
        for round in 0..<6 {
            let (monday, sunday) = (Self.day(1 + 7 * round), Self.day(7 + 7 * round))
            let plan = try await county.plan(monday, sunday, named: "week")
            let rows = try await county.call("plan", "export", plan).output
            let apply = try county.start("plan", "apply", plan, "--yes")
            try await kills.rest()
            try county.killServer()
            let ended = await apply.end()
            #expect([0, 69, 75].contains(ended.status), "round \(round): \(ended)")
            // The next command starts the server again.
            let state = try await county.published(monday, sunday)
            #expect(ended.status != 0 || state == rows, "round \(round): said to be published and is not")
            #expect(state == rows || state.split(separator: "\n").count == 1, "round \(round): \(state)")
            try await county.apply(plan)
        }
    }

    @Test func aPlannerThatIsInterruptedEndsAtOnceAndWritesNothing() async throws {
        let county = try County("interrupted")
        try await county.importFiles()
        let plan = county.path("year.plan")
        var ended: EndedProgram
        var patience: useconds_t = 1_000_000
        repeat {
            try? FileManager.default.removeItem(atPath: plan)
            let started = try county.start(
                "plan",
                "new",
                "--from",
                "2027-01-04",
                "--to",
                "2027-12-26",
                "--output",
                plan
            )
            started.send(SIGINT, after: patience)
            ended = await started.end()
            // Whoever comes too late, because the machine had more to do, comes sooner the next time.
            patience /= 2
        } while ended.status == 0 && patience > 1_000
        #expect(ended.status == 128 + SIGINT)
        #expect(ended.output.isEmpty)
        let left = try FileManager.default.contentsOfDirectory(atPath: Home.shared.get().folder)
        #expect(!left.contains { $0.hasPrefix("interrupted-year") })
    }

    /// Another state of the same county: a person's leave, a site's hours, a body's limit.
    private func alter(_ folder: CountyFolder) throws {
        try folder.alter("leave_2027.csv", "2027-01-07,full,vacation", to: "2027-01-06,full,vacation")
        try folder.alter("onsite_hours.csv", "TU,,09:00,12:00,2", to: "TU,,09:00,12:00,1")
        try folder.alter("employing_bodies.csv", ",240", to: ",300")
    }

    /// A day of January 2027 or later, by its distance from the third, a Sunday.
    private static func day(_ distance: Int) -> String {
        let calendar = Calendar(identifier: .iso8601)
        let sunday = DateComponents(calendar: calendar, timeZone: .gmt, year: 2027, month: 1, day: 3).date ?? .now
        let day = sunday.addingTimeInterval(Double(distance) * 86_400)
        return day.formatted(.iso8601.year().month().day().timeZone(separator: .omitted)).prefix(10).description
    }
}
