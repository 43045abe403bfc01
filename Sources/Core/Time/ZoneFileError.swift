/// Why the bytes of a zone file make no zone.
public enum ZoneFileError: Error, Hashable {
    /// The file does not begin as a TZif file does.
    case notAZoneFile
    /// The file is of version 1, which ends in 2037 and has no rule for later years.
    case versionTooOld
    /// The file ends early: it would need at least so many bytes.
    case truncated(neededBytes: Int)
    /// The file counts leap seconds ("right/…"), so its seconds are not those of an ``Instant``.
    case countsLeapSeconds
    /// An offset is a day or more behind UTC, or ahead of it, as no clock is.
    case impossibleOffset(seconds: Int64)
    /// A change of clocks, counted from 0, is no later than the one before or has an offset that the file lacks.
    case invalidChange(number: Int)
    /// The rule for later years, in the file's last line, cannot be read.
    case invalidRule(String)
}
