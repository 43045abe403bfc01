/// A time zone: the rules by which a place sets its clocks, as a value made from the bytes of its zone file.
///
/// Conversions take a few nanoseconds and allocate nothing. They hold for all of history that the file knows, and
/// after its last entry by its rule, for ever.
public struct Zone: Hashable, Sendable {
    /// What a local time is in a zone where clocks change.
    public enum Resolution: Hashable, Sendable {
        /// It comes once, as nearly every time does.
        case once(Instant)
        /// It never comes: clocks jump over it, in Germany on the last Sunday in March from 02:00 to 03:00.
        case skipped(resumesAt: Instant)
        /// It comes again after clocks are put back, in Germany on the last Sunday in October from 03:00 to 02:00.
        case twice(earlier: Instant, later: Instant)
    }

    /// The name in the time zone database, "Europe/Berlin".
    public let identifier: String

    private let offsets: OffsetTable

    /// Makes a zone from the content of its zone file.
    ///
    /// - Parameters:
    ///   - identifier: The name to keep; the file does not hold it.
    ///   - file: The bytes of a TZif file of version 2 or later (RFC 9636), as `/usr/share/zoneinfo` has them.
    /// - Throws: ``ZoneFileError`` if the bytes are no such file or cannot be relied on.
    public init(identifier: String, file: some Collection<UInt8>) throws(ZoneFileError) {
        self.identifier = identifier
        self.offsets = OffsetTable(try ZoneFile(bytes: Array(file)))
    }

    /// How many seconds clocks are ahead of UTC at an instant, behind if negative.
    public func offset(at instant: Instant) -> Int {
        Int(offsets.offset(atSecond: instant.seconds))
    }

    /// What clocks show at an instant; the seconds that a minute has already run are dropped.
    public func local(at instant: Instant) -> LocalTime {
        LocalTime(wallSecond: instant.seconds + offsets.offset(atSecond: instant.seconds))
    }

    /// When a local time comes: once, never or twice.
    public func resolve(_ local: LocalTime) -> Resolution {
        offsets.resolve(wallSecond: local.wallSecond)
    }

    /// When a local time comes, for every local time: the first occurrence of one that comes twice, and one that
    /// never comes read by the clock before the change, so that 02:30 in March is half an hour after the change.
    ///
    /// For windows such as working hours and leave, which may span a change. What begins or ends at a time that a
    /// person wrote is asked of ``startInstant(of:)`` and ``endInstant(of:)``.
    public func instant(of local: LocalTime) -> Instant {
        let wallSecond = local.wallSecond
        return Instant(seconds: wallSecond - offsets.firstOffset(atWallSecond: wallSecond))
    }

    public static func == (lhs: Zone, rhs: Zone) -> Bool {
        lhs.identifier == rhs.identifier && lhs.offsets == rhs.offsets
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(identifier)
    }
}
