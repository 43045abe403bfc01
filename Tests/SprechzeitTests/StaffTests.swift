import Foundation
import Postgres
import TestKit
import Testing

/// Staff at the program, each with a login of their own, in a database that was named to them.
@Suite(.scratchDatabase) struct StaffTests {
    /// Logins that no other test has.
    private let ending = String(UUID().uuidString.lowercased().prefix(8))

    @Test func theProgramShowsAndTakesFromEverybodyWhatTheMatrixSays() async throws {
        let county = try await county()
        try await county.makeLogins()
        #expect(try await county.appointments(seenBy: "anna") == ["CM-01 S-WES", "CM-03 S-ALP"])
        #expect(try await county.appointments(seenBy: "rita") == ["CM-01 S-WES"])
        #expect(try await county.appointments(seenBy: "cem") == ["CM-03 S-ALP"])
        let lead = try await county.call("appointment", "list", "--from", "2027-01-05", as: "lea")
        #expect(lead.status == 77)

        let alpen = ["--person", "CM-03", "--start", "2027-01-05T10:30"]
        let book = ["appointment", "book"]
        for (login, status) in [("rita", 77), ("lea", 77), ("fee", 77), ("cem", 0)] as [(String, Int32)] {
            let ended = try await county.call(book + alpen, as: login)
            #expect(ended.status == status, "\(login): \(ended)")
        }
        let away = try await county.call("export", county.home.path("away"), as: "anna")
        #expect(away.status == 77)
        #expect(away.errors.contains("Why somebody is away"))
        let free = ["slots", "--from", "2027-01-05", "--to", "2027-01-05"]
        for (login, status) in [("anna", 0), ("rita", 0), ("cem", 0), ("fee", 77)] as [(String, Int32)] {
            let ended = try await county.call(free, as: login)
            #expect(ended.status == status, "\(login): \(ended)")
        }
        // Everybody who books is offered the same times, also where they do not see what is taken.
        let offers = try await county.call(free, as: "anna").output
        #expect(try await county.call(free, as: "rita").output == offers)
        #expect(try await county.call(free, as: "cem").output == offers)
        try await county.removeLogins()
    }

    @Test func accountsAreMadeListedAndLocked() async throws {
        let county = try await county()
        var transcript = ""
        for arguments in [
            ["add", "rita", "--role", "reception"],
            ["add", "rita", "--role", "reception", "--site", "S-MOE", "--name", "Empfang Moers"],
            ["add", "rita", "--role", "reception", "--site", "S-MOE"],
            ["add", "Rita", "--role", "reception", "--all-sites"],
            ["role", "rita", "--give", "coordinator", "--take", "reception"],
            ["reach", "rita", "--site", "S-MOE", "--site", "S-ALP"], ["reach", "rita", "--site", "S-XXX"],
            ["lock", "rita"], ["list"], ["list", "--format", "json"], ["unlock", "rita"], ["lock", "cem"],
        ] {
            for language in ["en", "de"] where language == "en" || arguments[0] != "add" || arguments.count == 4 {
                let named = arguments.map { $0 == "rita" ? county.name("rita") : $0 == "cem" ? county.name("cem") : $0 }
                let program = county.program.with(["SPRECHZEIT_LANG": language])
                let ended = try await program.call(["user"] + named + ["--database", county.address])
                transcript += "$ sprechzeit user \(arguments.joined(separator: " "))\n"
                transcript += ended.transcript() + "\n"
            }
        }
        try expectGolden(transcript.replacing("-" + ending, with: ""), "user.txt")
        try await county.remove(["rita"])
    }

    @Test func aPasswordIsShownOnceAndKeptNowhere() async throws {
        let county = try await county()
        let added = try await county.call(
            ["user", "add", county.name("rita"), "--role", "reception", "--all-sites", "--password"]
        )
        let pattern = /[0-9A-Z]{4}(-[0-9A-Z]{4}){4}/
        let password = String(try #require(added.output.firstMatch(of: pattern), "\(added)").output.0)
        var owner = try Connection(ScratchDatabase.current.conninfo)
        let stored: String = try owner.run(
            "SELECT rolpassword FROM pg_authid WHERE rolname = \(county.name("rita"))"
        ).value()
        #expect(stored.hasPrefix("SCRAM-SHA-256$"))
        let traces: Int = try owner.run(
            "SELECT count(*) FROM audit.entry WHERE (entry.*)::text LIKE '%' || \(password) || '%'"
        ).value()
        #expect(traces == 0)
        try await county.remove(["rita"])
    }

    private func county() async throws -> StaffCounty {
        try await StaffCounty(ending: ending)
    }
}

/// The example county in a database that was named, with two appointments in it.
private struct StaffCounty {
    let home: Home
    let program: Program
    let address: String
    private let ending: String

    init(ending: String) async throws {
        self.ending = ending
        home = try Home("staff")
        program = home.program
        let conninfo = try ScratchDatabase.current.conninfo
        address = "\(conninfo)"
        try await done("database", "migrate")
        try await done("import", CountyFolder.repository + "/Examples/kreis-wesel")
        try await done("plan", "new", "--from", "2027-01-04", "--to", "2027-01-10", "--output", home.path("plan"))
        try await done("plan", "apply", home.path("plan"), "--yes")
        var owner = try Connection(conninfo)
        try owner.setClock("2027-01-02 08:00+01")
        try await done("appointment", "book", "--person", "CM-03", "--start", "2027-01-05T09:00")
        try await done("appointment", "book", "--person", "CM-01", "--start", "2027-01-05T14:00")
    }

    /// A login of this test.
    func name(_ login: String) -> String { "\(login)-\(ending)" }

    func makeLogins() async throws {
        try await done("user", "add", name("anna"), "--role", "coordinator")
        try await done("user", "add", name("rita"), "--role", "reception", "--site", "S-WES")
        try await done("user", "add", name("cem"), "--role", "case-manager", "--person", "CM-03")
        try await done("user", "add", name("lea"), "--role", "employer-lead", "--body", "B-MOE")
        try await done("user", "add", name("fee"), "--role", "feed")
    }

    func removeLogins() async throws {
        try await remove(["anna", "rita", "cem", "lea", "fee"])
    }

    /// Removes logins from the server, which other tests share.
    func remove(_ logins: [String]) async throws {
        var owner = try Connection(ScratchDatabase.current.conninfo)
        let database = try ScratchDatabase.current.conninfo.database ?? ""
        for login in logins {
            try owner.execute(Script("SET ROLE sprechzeit_accounts"))
            try owner.run("REVOKE ALL ON DATABASE \(identifier: database) FROM \(identifier: name(login))")
            try owner.execute(Script("RESET ROLE"))
            try owner.run("DROP OWNED BY \(identifier: name(login))")
            try owner.run("DROP ROLE \(identifier: name(login))")
        }
    }

    /// The appointments of the day that a login is shown.
    func appointments(seenBy login: String) async throws -> [String] {
        let ended = try await call("appointment", "list", "--from", "2027-01-05", "--format", "json", as: login)
        struct Report: Decodable {
            struct Entry: Decodable {
                let case_manager: String
                let site: String
            }
            let appointments: [Entry]
        }
        let report = try JSONDecoder().decode(Report.self, from: Data(ended.output.utf8))
        return report.appointments.map { "\($0.case_manager) \($0.site)" }.sorted()
    }

    func call(_ arguments: String..., as login: String) async throws -> EndedProgram {
        try await call(arguments, as: login)
    }

    /// Calls the program as a login, or as the owner of the database where none is named.
    func call(_ arguments: [String], as login: String? = nil) async throws -> EndedProgram {
        let user = login.map { " user=\(name($0))" } ?? ""
        return try await program.call(arguments + ["--database", address + user])
    }

    private func done(_ arguments: String...) async throws {
        let ended = try await call(arguments)
        try #require(ended.status == 0, "\(arguments): \(ended)")
    }
}

extension Connection {
    /// Lets the database's clock stand at a time.
    fileprivate mutating func setClock(_ time: String) throws {
        try run("CREATE TABLE public.test_clock (time timestamptz)")
        try run("GRANT USAGE ON SCHEMA public TO sprechzeit_owner")
        try run("GRANT SELECT ON public.test_clock TO sprechzeit_owner")
        try run("INSERT INTO public.test_clock VALUES (\(time)::timestamptz)")
        try run(
            """
            CREATE OR REPLACE FUNCTION plan.clock() RETURNS timestamptz
            LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
            AS 'SELECT time FROM public.test_clock'
            """
        )
    }
}
