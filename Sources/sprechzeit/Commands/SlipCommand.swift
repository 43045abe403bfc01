import ArgumentParser
import Core
import Messages
import Slips

/// `sprechzeit slip`.
struct SlipCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "slip",
        abstract: "Print what a client takes home about an appointment.",
        usage: "sprechzeit slip <code> [--language <code>] [--phone <number>] [<options>]",
        discussion: """
            Examples:
              sprechzeit slip 7M3K-9QX2 --language ar --phone "02841 201-0" | lp
              SPRECHZEIT_PHONE="02841 201-0" sprechzeit slip 7M3K-9QX2 --language uk --interpreter

            At most eight short lines in the client's language and in German: when, where, whom to call, and the code \
            to cancel by. Nothing says why somebody comes. Languages: de, en, uk, ru, ar, tr, fa, ku, fr, ro, bg, pl, \
            sq, ti, so.
            """,
        aliases: ["zettel"]
    )

    @Argument(help: "The appointment's code.")
    var code: AppointmentCode

    @Option(help: ArgumentHelp("The client's language, by its code.", valueName: "code"))
    var language = "de"

    @Flag(help: "Somebody interprets into the client's language.")
    var interpreter = false

    @Option(help: ArgumentHelp("Where the client can call; SPRECHZEIT_PHONE where not named.", valueName: "number"))
    var phone: String?

    @Option(help: ArgumentHelp("The nearest stop of bus or train.", valueName: "name"))
    var stop: String?

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard let reader = SlipLanguage(SpokenLanguage(code: language)) else {
            let known = SlipLanguage.allCases.map { SpokenLanguage(code: $0.rawValue) }
            throw Failure(.usage, .noCatalogue(SpokenLanguage(code: language), known: known))
        }
        guard let phone = phone ?? Surroundings.current.environment["SPRECHZEIT_PHONE"], !phone.isEmpty else {
            throw Failure(.usage, .noPhone)
        }
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            let appointment = try await desk.appointment(code)
            guard [.booked, .arrived, .needsDecision].contains(appointment.state) else {
                throw Failure(.checkNegative, .notBooked(code))
            }
            let slip = try desk.slip(
                of: appointment,
                in: reader,
                isInterpreted: interpreter,
                phone: phone,
                stop: stop
            )
            Console.write(slip.plainText)
        }
    }
}

extension SlipTrouble {
    /// What the program says of an error of slips.
    init(_ error: SlipError) {
        switch error {
        case .empty(let kind): self = .empty(Part(kind))
        case .revealing(let word, let kind): self = .revealing(word: word, Part(kind))
        case .tooManyWords(_, let kind), .tooLong(_, let kind): self = .tooLong(Part(kind))
        }
    }
}

extension SlipTrouble.Part {
    fileprivate init(_ kind: SlipLine.Kind) {
        switch kind {
        case .place: self = .place
        case .stop: self = .stop
        case .call: self = .phone
        case .title, .moment, .entrance, .conversation, .code: self = .other
        }
    }
}
