import ArgumentParser
import Core

/// How far somebody's roles reach.
struct ReachOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The case manager who it is.", valueName: "id"))
    var person: String?

    @Option(help: ArgumentHelp("A site of the reception; once for each.", valueName: "id"))
    var site: [String] = []

    @Flag(help: "Reception at every site.")
    var allSites = false

    @Option(help: ArgumentHelp("A body whose leave they decide; once for each.", valueName: "id"))
    var body: [String] = []

    @Flag(help: "Leave of every body.")
    var allBodies = false

    var reach: UserAccount.Reach {
        UserAccount.Reach(
            caseManager: person.map { Identifier($0) },
            sites: allSites ? .all : .some(site.map { Identifier($0) }),
            bodies: allBodies ? .all : .some(body.map { Identifier($0) })
        )
    }
}
