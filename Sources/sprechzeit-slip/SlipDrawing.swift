private import Core
private import FoundationEssentials
private import Glibc
private import SlipPages
private import Slips

/// The program that draws slips, for `sprechzeit slip`: an order on standard input, a PDF file on standard output.
///
/// It is a program of its own so that the libraries that set and draw pages are loaded where a page is drawn, and
/// nowhere else. What is on a slip never stands among its arguments, where others on the machine could read it.
@main struct SlipDrawing {
    /// How it ends.
    private enum Ending: Int32 {
        case drawn = 0
        case usage = 64
        /// What it was given is no order.
        case noOrder = 65
        case notDrawn = 70
        /// No installed font has some letter.
        case fontMissing = 78
    }

    static func main() {
        signal(SIGPIPE, SIG_IGN)
        exit(ending().rawValue)
    }

    private static func ending() -> Ending {
        guard CommandLine.arguments.count == 1, isatty(STDIN_FILENO) == 0 else { return .usage }
        let order: SlipOrder
        let slip: Slip
        do {
            order = try JSONDecoder().decode(SlipOrder.self, from: Data(input()))
            guard let ordered = try order.slip() else { return .noOrder }
            slip = ordered
        } catch {
            return .noOrder
        }
        do throws(PageError) {
            return write(try slip.pdf(created: order.moment)) ? .drawn : .notDrawn
        } catch {
            guard case .fontMissing = error else { return .notDrawn }
            return .fontMissing
        }
    }

    /// Standard input, as far as an order can reach.
    private static func input() -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= 1 << 16 {
            let count = read(STDIN_FILENO, &chunk, chunk.count)
            if count > 0 {
                bytes += chunk[..<count]
            } else if count == 0 || errno != EINTR {
                break
            }
        }
        return bytes
    }

    /// Writes to standard output.
    ///
    /// - Returns: Whether all of it was taken.
    private static func write(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            guard count > 0 || count < 0 && errno == EINTR else { return false }
            rest = rest.dropFirst(max(count, 0))
        }
        return true
    }
}
