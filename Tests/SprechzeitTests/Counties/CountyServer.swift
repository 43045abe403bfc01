import Foundation
import Testing

extension County {
    /// Sends a signal to every process of the server of the county's home, the first one last.
    func signalServer(_ signal: Int32) throws {
        let file = try String(contentsOfFile: program.home.database + "/data/postmaster.pid", encoding: .utf8)
        let process = try #require(file.split(separator: "\n").first.flatMap { pid_t($0) })
        let children = try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { pid_t($0) }.filter {
            id in
            guard let stat = FileHandle(forReadingAtPath: "/proc/\(id)/stat")?.availableData else { return false }
            let fields = String(decoding: stat, as: UTF8.self).split(separator: ")").last?.split(separator: " ")
            return fields.flatMap { $0.count > 1 ? pid_t($0[1]) : nil } == process
        }
        for id in children + [process] { kill(id, signal) }
    }

    /// Kills the server of the county's home, as a crash does.
    func killServer() throws {
        let file = try String(contentsOfFile: program.home.database + "/data/postmaster.pid", encoding: .utf8)
        let process = try #require(file.split(separator: "\n").first.flatMap { pid_t($0) })
        kill(process, SIGKILL)
    }
}
