import ArgumentParser
import Core
import Messages

/// A point in time as people write it on the command line: `2027-01-11T09:00` by the county's clocks, or with seconds
/// and an offset from UTC, as programs print it.
struct MomentArgument: ExpressibleByArgument {
    private enum Form {
        case local(LocalTime)
        case instant(Instant)
    }

    private let form: Form

    init?(argument: String) {
        if let exact = OffsetInstant(argument) {
            form = .instant(exact.instant)
            return
        }
        let parts = argument.split(whereSeparator: { $0 == "T" || $0 == " " })
        guard parts.count == 2, let date = LocalDate(parts[0]), let time = TimeOfDay(parts[1]) else { return nil }
        form = .local(LocalTime(date, time))
    }

    /// When that is.
    ///
    /// - Parameter zone: The county's zone.
    /// - Returns: The instant; the first one of an hour that comes twice.
    /// - Throws: ``Failure`` for a time that clocks jump over.
    func instant(in zone: Zone) throws -> Instant {
        switch form {
        case .instant(let instant): return instant
        case .local(let local):
            do {
                return try zone.startInstant(of: local)
            } catch {
                throw Failure(.badInput, .skippedMoment(local, resumes: error.resumes))
            }
        }
    }
}
