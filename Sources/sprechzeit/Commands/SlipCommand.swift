import ArgumentParser
import Core
import Disk
private import Glibc
import Messages
import Slips

/// `sprechzeit slip`.
struct SlipCommand: AsyncParsableCommand {
    /// What a slip is written as.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text
        case pdf
    }

    static let configuration = CommandConfiguration(
        commandName: "slip",
        abstract: "Print what a client takes home about an appointment.",
        usage: "sprechzeit slip <code> [--language <code>] [--format pdf] [<options>]",
        discussion: """
            Examples:
              sprechzeit slip 7M3K-9QXP --language ar --phone "02841 202-0" --print --printer desk
              sprechzeit slip 7M3K-9QXP --language uk --phone "02841 202-0" --format pdf --output slip.pdf
              SPRECHZEIT_PHONE="0221 4710-100" sprechzeit slip 7M3K-9QXP

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

    @Option(help: ArgumentHelp("Where the client can call; the site's, else SPRECHZEIT_PHONE.", valueName: "number"))
    var phone: String?

    @Option(help: ArgumentHelp("The nearest stop of bus or train; the site's where not named.", valueName: "name"))
    var stop: String?

    @Option(help: ArgumentHelp("Plain text, or a page of A4 to fold.", valueName: "form"))
    var format: Form = .text

    @Option(help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
    var output: String?

    @Flag(help: "Print the page.")
    var print = false

    @Option(help: ArgumentHelp("The printer; SPRECHZEIT_PRINTER where not named.", valueName: "name"))
    var printer: String?

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard let reader = SlipLanguage(SpokenLanguage(code: language)) else {
            let known = SlipLanguage.allCases.map { SpokenLanguage(code: $0.rawValue) }
            throw Failure(.usage, .noCatalogue(SpokenLanguage(code: language), known: known))
        }
        let printer = try print ? knownPrinter() : nil
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            let appointment = try await desk.appointment(code)
            guard [.booked, .arrived, .needsDecision].contains(appointment.state) else {
                throw Failure(.checkNegative, .notBooked(code))
            }
            guard let phone = desk.phone(of: appointment.site, named: phone) else { throw Failure(.usage, .noPhone) }
            let slip = try desk.slip(
                of: appointment,
                in: reader,
                isInterpreted: interpreter,
                phone: phone,
                stop: stop
            )
            let words = ResultWords(Surroundings.current.language)
            if let printer {
                try SlipPrinting.print(try SlipPrinting(slip: slip).pdf(created: SystemClock.now), on: printer)
                Console.print(words.slip(of: code, printedOn: printer))
            }
            if !print || output != nil {
                try write(slip)
                if let output { Console.print(words.slip(of: code, in: output)) }
            }
        }
    }

    private func knownPrinter() throws -> String {
        let named = printer ?? Surroundings.current.environment["SPRECHZEIT_PRINTER"]
        guard let named, !named.isEmpty else { throw Failure(.usage, .noPrinter) }
        return named
    }

    /// Writes a slip to its file, or as the result.
    private func write(_ slip: Slip) throws {
        guard format == .text || output != nil || !Surroundings.isTerminal(STDOUT_FILENO) else {
            throw Failure(.usage, .missing("--output"))
        }
        let bytes: [UInt8] =
            switch format {
            case .text: Array(slip.plainText.utf8)
            case .pdf: try SlipPrinting(slip: slip).pdf(created: SystemClock.now)
            }
        guard let output else {
            Console.write(bytes)
            return
        }
        do throws(DiskError) {
            try DiskFile(output).replace(with: bytes)
        } catch {
            throw UnwritableFile(path: output, fault: error.fault)
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
