import Cluster
import Core
import Foundation
import Postgres
import Store
import Testing

@Suite struct EmbeddedClusterTests {
    @Test func theFirstStartMakesTheClusterAndTheSecondFindsIt() throws {
        try withCluster { cluster, _ in
            #expect(try cluster.status().state == .absent)
            try cluster.start()
            let process = try cluster.runningProcess()
            try cluster.start()
            #expect(try cluster.runningProcess() == process)
        }
    }

    @Test func whatIsStoredSurvivesTheDeathOfTheServer() throws {
        try withMadeCluster { cluster, _ in
            let database = try cluster.makeDatabase(of: Identifier("05170"))
            var connection = try Connection(database.conninfo)
            try connection.run(
                "INSERT INTO plan.public_holiday (ordinal, date, name) VALUES (0, '2027-01-01', 'Neujahr')"
            )
            kill(try cluster.runningProcess(), SIGKILL)
            try cluster.start()
            connection = try Connection(database.conninfo)
            let names: [String] = try connection.run("SELECT name FROM plan.public_holiday").values()
            #expect(names == ["Neujahr"])
        }
    }

    @Test func aDeadServerIsBuriedByWhomeverStartedIt() throws {
        try withMadeCluster { cluster, _ in
            try cluster.start()
            let process = try cluster.runningProcess()
            kill(process, SIGKILL)
            for _ in 0..<3_000 where kill(process, 0) == 0 { usleep(10_000) }
            #expect(kill(process, 0) == -1)
        }
    }

    @Test func whoStillWorksForADeadServerDoesNotKeepTheNextFromStarting() throws {
        try withMadeCluster { cluster, _ in
            let database = try cluster.makeDatabase(of: Identifier("05170"))
            Thread.detachNewThread {
                _ = Result {
                    var connection = try Connection(database.conninfo, timeouts: .bulk)
                    try connection.run("SELECT count(*) FROM generate_series(1, 100000000000)")
                }
            }
            var connection = try Connection(database.conninfo)
            var isBusy = false
            while !isBusy {
                isBusy = try connection.run(
                    "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE query LIKE 'SELECT count%' AND state = 'active')"
                ).value()
            }
            kill(try cluster.runningProcess(), SIGKILL)
            try cluster.start()
            #expect(try cluster.databases().count == 1)
        }
    }

    @Test func aStoppedClusterIsStartedAgainOnDemand() throws {
        try withMadeCluster { cluster, _ in
            try cluster.start()
            #expect(try cluster.stop() == true)
            #expect(try cluster.status().state == .stopped)
            #expect(try cluster.stop() == false)
            #expect(try cluster.databases().map(\.county) == [Identifier("05170")])
        }
    }

    @Test func theNumberOfADeadServerMayBelongToSomebodyElse() throws {
        try withMadeCluster { cluster, home in
            let stale = """
                \(getpid())
                \(home)/data
                1800000000
                5432
                \(home)/socket

                """
            try Data(stale.utf8).write(to: URL(fileURLWithPath: home + "/data/postmaster.pid"))
            #expect(try cluster.status().state == .stopped)
            try cluster.start()
            #expect(try cluster.runningProcess() != getpid())
        }
    }

    @Test func foldersThatSomebodyRemovedAreMadeAgain() throws {
        try withMadeCluster { cluster, home in
            try cluster.start()
            for folder in ["socket", "log"] {
                try FileManager.default.removeItem(atPath: "\(home)/\(folder)")
            }
            try cluster.start()
            #expect(try cluster.databases().count == 1)
        }
    }

    @Test func aSocketWhosePathIsTooLongLiesElsewhere() throws {
        let home = "/tmp/sprechzeit-cluster-test-\(UUID().uuidString)-" + String(repeating: "ä", count: 60)
        try withCluster(at: home) { cluster, _ in
            try cluster.start()
            let socketFolder = try cluster.status().socketFolder
            #expect(socketFolder.hasPrefix("/tmp/sprechzeit-"))
            try cluster.stop()
            try FileManager.default.removeItem(atPath: socketFolder)
        }
    }

    @Test func aFolderWithOtherThingsInItIsLeftAlone() throws {
        try withCluster { cluster, home in
            try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
            try Data("letters".utf8).write(to: URL(fileURLWithPath: home + "/letters.txt"))
            #expect(throws: ClusterError.folderNotOurs(path: home)) { try cluster.start() }
            #expect(try cluster.status().state == .absent)
        }
    }

    @Test func whatAnInterruptedStartLeftIsCleanedAway() throws {
        try withCluster { cluster, home in
            try FileManager.default.createDirectory(
                atPath: home + "/data.unfinished/base",
                withIntermediateDirectories: true
            )
            try Data("sprechzeit cluster 1\n".utf8).write(to: URL(fileURLWithPath: home + "/cluster"))
            try cluster.start()
            #expect(FileManager.default.fileExists(atPath: home + "/data.unfinished") == false)
        }
    }

    @Test func aLayoutOfTheFutureIsRefused() throws {
        try withCluster { cluster, home in
            try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
            try Data("sprechzeit cluster 2\n".utf8).write(to: URL(fileURLWithPath: home + "/cluster"))
            #expect(throws: ClusterError.layoutTooNew(found: "sprechzeit cluster 2", known: "sprechzeit cluster 1")) {
                try cluster.start()
            }
        }
    }

    @Test func manyCommandsAtOnceStartOneServer() async throws {
        let home = "/tmp/sprechzeit-cluster-test-\(UUID().uuidString)"
        let processes = try await withThrowingTaskGroup(of: Int32.self) { group in
            for number in 0..<6 {
                group.addTask {
                    let cluster = try EmbeddedCluster(home: home)
                    _ = try cluster.makeDatabase(of: Identifier("\(number % 2)"))
                    return try cluster.runningProcess()
                }
            }
            return try await group.reduce(into: Set<Int32>()) { $0.insert($1) }
        }
        #expect(processes.count == 1)
        try withCluster(at: home) { cluster, _ in
            let counties = try cluster.databases().map(\.county)
            #expect(counties == [Identifier("0"), Identifier("1")])
        }
    }
}
