import Foundation
import Postgres
import TestKit
import Testing

/// The examples of the help, copied to a prompt as they stand.
@Suite(.scratchDatabase(.exampleCounty)) struct ExampleTests {
    @Test(arguments: Example.all) func anExampleWorksWhenCopied(example: Example) async throws {
        let prompt = try await ExamplePrompt()
        try await prompt.prepare(for: example)
        let ended = try await prompt.type(example.line)
        try await prompt.removeLogins()
        // What stands against a time, and that something is missing, is an answer as well.
        let isAnswer = ["appointment explain", "closure check", "cover check", "coverage check", "post check"]
            .contains(example.command)
        let isAnswered = ended.status == 0 || ended.status == 1 && isAnswer
        #expect(isAnswered, "\(example.line): \(ended)")
    }
}

/// A line of the help that shows how a command is called.
struct Example: Hashable, Sendable, CustomStringConvertible {
    let line: String

    var description: String { line }

    /// What the line calls, without what it calls it with: `appointment book`.
    var command: String {
        let words = line.split(separator: " ").drop { $0 != "sprechzeit" }.dropFirst()
        let names = words.prefix(2).prefix { word in
            word.allSatisfy { $0.isLowercase || $0 == "-" } && !word.hasPrefix("-")
        }
        return names.joined(separator: " ")
    }

    /// Every example of the manual, but those that ask for a terminal, an account, a printer, a number that is there,
    /// several counties or half a minute.
    static let all: [Example] = {
        let folder = CountyFolder.repository + "/docs/man"
        let pages = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let lines = pages.sorted().flatMap { page in
            ((try? String(contentsOfFile: "\(folder)/\(page)", encoding: .utf8)) ?? "")
                .replacing(/\ \\e\n\ */, with: " ").split(separator: "\n")
                .map {
                    String($0).replacing("\\-", with: "-").replacing("\\e", with: "\\").replacing("\\(aq", with: "'")
                }
                .filter { $0.wholeMatch(of: /([A-Z_]+=("[^"]*"|\S+) )?sprechzeit [a-z].*/) != nil }
        }
        let examples = Set(lines).sorted().map { Example(line: $0) }
        let others = ["demo", "reception", "plan new", "user pin", "closure remove"]
        return examples.filter { example in
            !others.contains(example.command)
                && !["--printer", "--every-county", "--county"].contains { example.line.contains($0) }
        }
    }()
}

/// Somebody at a prompt who has the example county before them.
private struct ExamplePrompt {
    private let home: Home
    private let address: String
    private let logins = ["rita", "cem", "lea"]
    private let ending = "-" + UUID().uuidString.lowercased().prefix(8)

    init() async throws {
        home = try Home("example")
        address = "\(try ScratchDatabase.current.conninfo)"
    }

    /// Types a line; logins and folders of the server get names of this test.
    func type(_ line: String) async throws -> EndedProgram {
        var line = line.replacing("/srv/", with: home.path("srv-")).replacing("/tmp/", with: home.path("tmp-"))
            .replacing(" Examples/", with: " \(CountyFolder.repository)/Examples/")
        // Nobody is there to be asked.
        let asks = ["plan apply", "leave request", "leave approve", "staff contract", "post adopt", "post move"]
            .contains { line.hasPrefix("sprechzeit \($0)") }
        if asks, !line.hasSuffix("--yes") { line += " --yes" }
        for login in logins { line = line.replacing(" \(login) ", with: " \(login)\(ending) ") }
        return try await Throttle.shared.pass {
            let program = URL(filePath: Program.path).deletingLastPathComponent().path
            let started = try StartedProgram(
                ["/bin/sh", "-c", line],
                environment: home.program.with(["SPRECHZEIT_DATABASE": address, "PATH": "\(program):/usr/bin:/bin"])
                    .variables,
                folder: home.folder,
                input: .nothing,
                output: .captured
            )
            return await started.end()
        }
    }

    /// Lets all be as an example takes it to be.
    func prepare(for example: Example) async throws {
        var owner = try Connection(ScratchDatabase.current.conninfo)
        let hold = ["appointment confirm", "appointment release"].contains(example.command) ? "600" : "NULL"
        try owner.execute(
            Script(
                """
                SELECT plan.book(
                    'desk', 'desk', (SELECT revision FROM plan.head), '7M3K9QXP', 'first', 'CM-02', 'S-MOE',
                    '[2027-01-12 09:00+01,2027-01-12 10:00+01)', '[2027-01-12 09:00+01,2027-01-12 10:00+01)', \(hold),
                    'ti', 'on_site', false, false, NULL, NULL, false
                );
                SELECT plan.add_waiting(
                    'desk', '7M3K9QXP', 'first', 60, '{}', '{}', '{1,2,3,4,5}', 480, 960, NULL, false, NULL, 'on_site',
                    false, false, NULL
                );
                \(Self.preparations[example.command] ?? "")
                """
            )
        )
        for line in Self.earlierLines[example.command] ?? [] {
            let ended = try await type(line)
            try #require(ended.status == 0, "\(line): \(ended)")
        }
    }

    private static func event(_ name: String) -> String {
        "SELECT plan.change_appointment('\(name)', '\(name)', '7M3K9QXP', '\(name)');"
    }

    private static func clock(_ time: String) -> String { "UPDATE public.test_clock SET time = '2027-01-12 \(time)';" }

    /// What has happened before somebody calls a command.
    private static let preparations = [
        "appointment keep": "SELECT plan.lose_appointments('{7M3K9QXP}');",
        "appointment arrive": clock("08:55+01"),
        "appointment complete": clock("09:00+01") + event("arrive"),
        "appointment no-show": clock("09:20+01"),
        "appointment show": "UPDATE plan.request SET key = 'desk2-4711';",
        "appointment list": "SELECT casefile.link_client('7M3K9QXP', 'M-2041');",
        "client unlink": "SELECT casefile.link_client('7M3K9QXP', 'M-2041');",
        "interpreter add": "UPDATE plan.interpreter SET code = 'OLD-' || code;",
        "waiting add": event("cancel_service"),
        "leave request": ownAccount, "leave balance": ownAccount, "leave comment": leave, "leave approve": leave,
        "leave reject": leave, "leave withdraw": leave, "leave show": leave,
        "absence extend": absence, "absence end": absence, "cover candidates": away, "cover propose": away,
    ]

    /// The plan has somebody in Alpen who is on leave that day.
    private static let away = """
        INSERT INTO plan.applied_plan (revision, days, fingerprint)
        VALUES (plan.record_revision('apply', '2027-01-01'), '[2027-04-13,2027-04-14)', '');
        INSERT INTO plan.assignment (applied_plan_id, case_manager_id, site_id, date, starts, ends, during, kind)
        SELECT (SELECT max(id) FROM plan.applied_plan), case_manager.id, site.id, '2027-04-13', '09:00', '12:00',
               '[2027-04-13 09:00+02,2027-04-13 12:00+02)', 'onsite'
          FROM plan.case_manager CROSS JOIN plan.site
         WHERE case_manager.code = 'CM-01' AND site.code = 'S-ALP';
        """

    /// The login belongs to a case manager.
    private static let ownAccount = """
        INSERT INTO plan.user_account (login, display_name, case_manager_id, reaches_all_sites, reaches_all_bodies)
        SELECT session_user, '', id, true, true FROM plan.case_manager WHERE code = 'CM-02'
            ON CONFLICT (login) DO UPDATE SET case_manager_id = excluded.case_manager_id;
        """

    private static let leave = """
        SELECT setval('plan.leave_number', 11);
        SELECT plan.request_leave('leave', 'CM-02', '[2027-07-26,2027-08-07)', 'full', 'vacation', NULL);
        """

    private static let absence = """
        SELECT setval('plan.leave_number', 11);
        SELECT plan.report_absence('absence', 'CM-02', '[2027-04-13,2027-04-17)', 'full', 'sick');
        """

    /// What somebody has typed before.
    private static let earlierLines: [String: [String]] = {
        let plan = "sprechzeit plan new --from 2027-01-18 --to 2027-01-22 --output january.plan"
        let posts = "sprechzeit post adopt --valid-from 2027-01-01"
        let rita = "sprechzeit user add rita --role reception --site S-MOE"
        return [
            "client link": ["sprechzeit client link 7M3K-9QXP M-2041"],
            "client unlink": ["sprechzeit client link 7M3K-9QXP M-2042 --also"],
            "client add": ["echo 'Olena Kowalenko' > name.txt"],
            "import": ["sprechzeit export wesel-2027"], "plan apply": [plan, "cp january.plan rest.plan"],
            "plan show": [plan], "plan export": [plan],
            "plan verify": [
                plan, "sprechzeit plan export january.plan > january.csv", "cp january.csv new.csv",
                "cp january.csv old.csv", "cp january.csv mine.csv", "cp january.csv before.csv",
            ],
            "user role": [rita], "user reach": [rita], "user lock": [rita], "user unlock": [rita],
            "user password": [rita],
            "staff contract": ["sprechzeit staff rules --add azvo --name AZVO --first-break-after 5"],
            "post move": [posts], "post add": [posts],
            "session undo": [
                "sprechzeit session decide S-ALP 2027-04-20 09:00 --cancelled --cause damage --reason Rohrbruch"
            ],
            "waiting accept": ["sprechzeit waiting offer 7M3K-9QXP"],
            "waiting decline": ["sprechzeit waiting offer 7M3K-9QXP"],
        ]
    }()

    /// Removes logins from the server, which other tests share.
    func removeLogins() async throws {
        var owner = try Connection(ScratchDatabase.current.conninfo)
        let database = try ScratchDatabase.current.conninfo.database ?? ""
        for login in logins.map({ $0 + ending }) {
            let exists: Bool = try owner.run("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = \(login))").value()
            guard exists else { continue }
            try owner.execute(Script("SET ROLE sprechzeit_accounts"))
            try owner.run("REVOKE ALL ON DATABASE \(identifier: database) FROM \(identifier: login)")
            try owner.execute(Script("RESET ROLE"))
            try owner.run("DROP OWNED BY \(identifier: login)")
            try owner.run("DROP ROLE \(identifier: login)")
        }
    }
}

extension DatabaseTemplate {
    /// Kreis Wesel on the eighth of January 2027: everybody is at their site in the mornings of that winter, a client is
    /// on record, and so are two who interpret.
    fileprivate static let exampleCounty = DatabaseTemplate("example_county") { conninfo in
        let home = try Home("example-county")
        let program = home.program.with(["SPRECHZEIT_DATABASE": "\(conninfo)"])
        for arguments in [
            ["database", "migrate"], ["import", CountyFolder.example],
            ["interpreter", "add", "I-07", "--name", "Birke", "--kind", "pool", "--language", "ti"],
            ["interpreter", "add", "I-TEL", "--name", "Dienst", "--kind", "phone", "--language", "ti"],
            ["interpreter", "hours", "I-TEL", "--weekly", "MO 08:00-18:00;TU 08:00-18:00;WE 08:00-18:00"],
        ] {
            let ended = try await program.call(arguments)
            try #require(ended.status == 0, "\(ended)")
        }
        var owner = try Connection(conninfo)
        try owner.execute(
            Script(
                """
                INSERT INTO plan.applied_plan (revision, days, fingerprint)
                VALUES (plan.record_revision('apply', '2027-01-01'), '[2027-01-04,2027-04-01)', '');
                INSERT INTO plan.assignment
                    (applied_plan_id, case_manager_id, site_id, date, starts, ends, during, kind)
                SELECT (SELECT max(id) FROM plan.applied_plan), case_manager.id,
                       CASE case_manager.code WHEN 'CM-02' THEN moers.id ELSE home_site_id END, day::date, '08:00',
                       '12:30',
                       tstzrange((day + '08:00') AT TIME ZONE 'Europe/Berlin', (day + '12:30') AT TIME ZONE 'Europe/Berlin'),
                       'onsite'
                  FROM plan.case_manager
                 CROSS JOIN generate_series(timestamp '2027-01-04', '2027-03-31', '1 day') AS day
                  JOIN plan.site AS moers ON moers.code = 'S-MOE'
                  JOIN plan.site AS home ON home.id = home_site_id
                 WHERE extract(isodow FROM day) < 6 AND employed @> day::date AND home.active @> day::date;
                SELECT casefile.add_client(
                    'a', 'M', 'Amina', 'Al-Hussein', 'Amina', 'Al-Hussein', '1990-03-04', 'ar', '{}'
                );
                UPDATE casefile.client SET number = 'M-2041';
                SELECT casefile.add_client('b', 'M', NULL, NULL, NULL, NULL, NULL, 'ar', '{}');
                UPDATE casefile.client SET number = 'M-2042' WHERE number <> 'M-2041';
                SELECT casefile.set_contact_way('M-2041', 'email', 'a@example.org', NULL, false);
                SELECT casefile.set_contact_way('M-2041', 'phone', '+49151123456', NULL, true);
                CREATE TABLE public.test_clock (time timestamptz);
                INSERT INTO public.test_clock VALUES ('2027-01-08 10:02+01');
                GRANT USAGE ON SCHEMA public TO sprechzeit_owner;
                GRANT SELECT ON public.test_clock TO sprechzeit_owner;
                CREATE OR REPLACE FUNCTION plan.clock() RETURNS timestamptz
                LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
                AS 'SELECT time FROM public.test_clock';
                """
            )
        )
    }
}
