import ArgumentParser
import Cluster
import CountyFiles
private import Glibc
import Messages

/// The program: plans consultation hours, covers leave, publishes calendars.
@main
struct Sprechzeit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sprechzeit",
        abstract: "Plan a county's consultation hours, and book them.",
        discussion: """
            Examples:
              sprechzeit demo
              sprechzeit import Examples/kreis-wesel
              sprechzeit plan new --from 2027-01-04 --to 2027-01-31 --output january.plan
              sprechzeit plan apply january.plan

            Data lies in a database of your own, which is made and started on demand, or in the one that --database \
            or SPRECHZEIT_DATABASE names. Messages are German or English, as SPRECHZEIT_LANG or the locale says.
            """,
        version: "0.1.0",
        subcommands: [
            Demo.self, Import.self, Export.self, PlanCommand.self, Slots.self, AppointmentCommand.self,
            ClientCommand.self, ReceptionCommandLine.self, SlipCommand.self, InterpreterCommand.self,
            PolicyCommand.self, WaitingCommand.self, BodyCommand.self, PostCommand.self, StaffCommand.self,
            AgreementCommand.self, CoverCommand.self, FeedCommand.self, UserCommand.self, DatabaseCommand.self,
        ]
    )

    static func main() async {
        Console.prepare()
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            if let code = Console.writingFault { throw Failure(unwritableResults: code) }
        } catch {
            Glibc.exit(Failure(error).report(as: OutputFormat(asked: CommandLine.arguments)))
        }
    }

    /// Without a command: how things stand, and what to do next.
    func run() async throws {
        let surroundings = Surroundings.current
        let place: OverviewWords.Place
        if surroundings.namedDatabase != nil {
            place = .named
        } else {
            let status = try EmbeddedCluster.current().status()
            place = .own(ServerState(status.state), home: status.home)
        }
        let version = Self.configuration.version
        Console.print(OverviewWords(surroundings.language).lines(version: version, place: place))
    }
}
