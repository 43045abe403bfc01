internal import Core

/// The names that one kind of thing has in a folder, each with its county and the line that gave it.
struct KnownNames<Entity> {
    private struct Entry {
        let county: Identifier<County>
        let line: Int
        var validity: Validity?
    }

    /// What a folder says about a name.
    enum Finding {
        case known
        case inCounty(Identifier<County>)
        case unknown(suggestion: String?)
        /// The file that gives the names could not be read whole, so nothing can be said.
        case undecided
    }

    private var entries: [Identifier<Entity>: Entry] = [:]
    private var suggestions: [Identifier<Entity>: String?] = [:]
    /// Whether every record of the file that gives the names was read.
    var isComplete = true

    var isEmpty: Bool { entries.isEmpty }

    /// Notes a name unless it is taken.
    ///
    /// - Returns: The line of the record that has the name, if it is an earlier one.
    mutating func insert(_ name: Identifier<Entity>, county: Identifier<County>, line: Int) -> Int? {
        if let first = entries[name] { return first.line }
        entries[name] = Entry(county: county, line: line)
        return nil
    }

    /// Notes on which days the record of a name holds.
    ///
    /// - Returns: The days on which an earlier record of that name holds too, and its line, if it holds on others.
    mutating func hold(_ name: Identifier<Entity>, on days: Validity, line: Int) -> (days: Validity, line: Int)? {
        guard let first = entries[name], first.line != line else {
            entries[name]?.validity = days
            return nil
        }
        guard let other = first.validity, other != days, let shared = other.intersection(days) else { return nil }
        return (shared, first.line)
    }

    /// What is known of a name that a record uses.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - county: The county of the record; any where it is nil.
    /// - Returns: Whether that county has something of that name, and what else is known of it.
    mutating func find(_ name: Identifier<Entity>, in county: Identifier<County>?) -> Finding {
        if let entry = entries[name] {
            guard let county, entry.county != county else { return .known }
            return .inCounty(entry.county)
        }
        guard isComplete else { return .undecided }
        if let suggestion = suggestions[name] { return .unknown(suggestion: suggestion) }
        let candidates = entries.lazy.filter { county == nil || $0.value.county == county }.map(\.key.rawValue)
        let suggestion = NearMatch.nearest(to: name.rawValue, among: candidates)
        suggestions[name] = .some(suggestion)
        return .unknown(suggestion: suggestion)
    }
}

/// All names that the files of a folder give.
struct FolderNames {
    var counties = KnownNames<County>()
    var municipalities = KnownNames<Municipality>()
    var bodies = KnownNames<EmployingBody>()
    var sites = KnownNames<Site>()
    var caseManagers = KnownNames<CaseManager>()
    var onSiteHours = KnownNames<OnSiteHours>()
    var events = KnownNames<TeamEvent>()
    var leaves = KnownNames<Leave>()
    var bookings = KnownNames<BookingRecord>()
}
