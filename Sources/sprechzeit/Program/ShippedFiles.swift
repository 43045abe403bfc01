private import FoundationEssentials
import Messages

/// Files that come with the program.
enum ShippedFiles {
    /// The calendar of school holidays; `nil` where it did not come along.
    static var schoolHolidays: String? {
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
        let calendar = "calendars/nrw-school-holidays.ics"
        return [calendar, "\(program)/../../../\(calendar)", "\(program)/../../share/sprechzeit/\(calendar)"]
            .first { FileManager.default.fileExists(atPath: $0) }
    }

    /// The folder of the example county: in the working folder, beside the program as it is built, or where it is
    /// installed.
    static func exampleCounty() throws -> String {
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
        let county = "Examples/kreis-wesel"
        let candidates = [county, "\(program)/../../../\(county)", "\(program)/../../share/sprechzeit/\(county)"]
        guard let found = candidates.first(where: { FileManager.default.fileExists(atPath: $0 + "/instance.json") })
        else {
            throw Failure(.configuration, DemoWords(Surroundings.current.language).exampleMissing(searched: candidates))
        }
        return found
    }
}
