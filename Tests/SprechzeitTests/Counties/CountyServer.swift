import Foundation
import Testing

extension County {
    /// Kills the server of the county's home, as a crash does.
    func killServer() throws {
        let file = try String(contentsOfFile: program.home.database + "/data/postmaster.pid", encoding: .utf8)
        let process = try #require(file.split(separator: "\n").first.flatMap { pid_t($0) })
        kill(process, SIGKILL)
    }
}
