import ArgumentParser
import Core
import Messages

/// `sprechzeit waiting offer`.
struct WaitingOffer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "offer",
        abstract: "Hold the first time that fits for whoever is first in line.",
        usage: "sprechzeit waiting offer [<code>] [<options>]",
        discussion: """
            Examples:
              sprechzeit waiting offer
              sprechzeit waiting offer 7M3K-9QXP --format json

            The time is held for a day, or until it begins; others cannot book it meanwhile. Ends with status 1 where \
            nothing fits anybody.
            """,
        aliases: ["anbieten"]
    )

    @Argument(help: "Who waits; whoever is first in line for whom there is a time, where nobody is named.")
    var code: AppointmentCode?

    @Option(help: ArgumentHelp("A sentence to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            guard let offer = try await desk.offerTime(to: code) else {
                Console.tell(desk.words.nothingFits)
                throw Failure(.checkNegative, Explanation?.none)
            }
            try desk.report(offer, as: format)
        }
    }
}

extension BookingDesk {
    /// Says what is held for somebody who waits.
    func report(_ offer: Offer, as format: OutputFormat) throws {
        switch format {
        case .table: Console.print(words.offered(offer.appointment, to: offer.entry))
        case .json: Console.print(try AppointmentReport([offer.appointment], in: calendar.zone).jsonText())
        }
    }
}
