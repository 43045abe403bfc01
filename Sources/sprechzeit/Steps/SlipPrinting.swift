import Core
private import FoundationEssentials
import Messages
import Slips

/// A slip as a page: drawn by the program beside this one, and printed by the system.
struct SlipPrinting {
    let slip: Slip

    /// The page as a PDF file.
    ///
    /// - Parameter created: When it is made, which the file says.
    /// - Returns: The bytes of the file.
    /// - Throws: ``Failure`` where the program that draws is missing, or a font is.
    func pdf(created: Instant) throws -> [UInt8] {
        let order = try JSONEncoder().encode(SlipOrder(slip, created: created))
        let outcome: Filter.Outcome
        do throws(Filter.NotStarted) {
            outcome = try Filter(arguments: [Self.drawingProgram]).run(Array(order))
        } catch {
            throw Failure(.configuration, SlipTrouble.noDrawingProgram(path: Self.drawingProgram))
        }
        switch outcome.status {
        case 0: return outcome.output
        case 78: throw Failure(.configuration, SlipTrouble.fontMissing)
        default: throw Failure(.software, SlipTrouble.notDrawn(status: outcome.status))
        }
    }

    /// Hands a page to a printer.
    ///
    /// - Parameters:
    ///   - page: A PDF file.
    ///   - printer: The printer's name, as the system has it.
    /// - Throws: ``Failure`` where the system does not take it.
    static func print(_ page: [UInt8], on printer: String) throws {
        let outcome: Filter.Outcome
        do throws(Filter.NotStarted) {
            outcome = try Filter(arguments: ["lp", "-d", printer], takesErrors: true).run(page)
        } catch {
            throw Failure(.configuration, SlipTrouble.noPrintingSystem)
        }
        guard outcome.status == 0 else {
            let words = String(decoding: outcome.output, as: UTF8.self)
            throw Failure(.unavailable, SlipTrouble.notPrinted(printer: printer, words: words))
        }
    }

    /// The program that draws, beside this one.
    private static var drawingProgram: String {
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        return program.deletingLastPathComponent().appending(path: "sprechzeit-slip").path
    }
}
