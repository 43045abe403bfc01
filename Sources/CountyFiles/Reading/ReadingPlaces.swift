internal import Core

// Positions, zones and ways.
extension RowReader {
    /// Takes a latitude and a longitude.
    mutating func position(_ latitude: String, _ longitude: String) -> Position? {
        let latitude = decimal(latitude, in: Bounds.latitude)
        let longitude = decimal(longitude, in: Bounds.longitude)
        guard let latitude, let longitude else { return nil }
        return Position(latitude: latitude, longitude: longitude)
    }

    /// Takes the name of a time zone, which must be the folder's.
    mutating func timeZone(_ column: String) -> String? {
        guard let zone = requiredText(column) else { return nil }
        guard let folderZone else { return isTimeZone(zone) ? zone : fail(.unknownTimeZone(zone)) }
        return zone == folderZone ? zone : fail(.otherTimeZone(zone, folder: folderZone))
    }

    /// Takes the two ends of a way and how long it takes.
    mutating func leg(
        _ from: String,
        _ to: String,
        minutes: String
    ) -> (from: Identifier<Site>, to: Identifier<Site>, minutes: Int)? {
        let start = reference(from, in: \.sites)
        let end = reference(to, in: \.sites)
        let duration = integer(minutes, in: Bounds.minutesOfDay)
        checkUnique(from, to)
        guard let start, let end, let duration else { return nil }
        guard start != end || duration == 0 else { return fail(.journeyWithinSite(minutes: duration)) }
        return (start, end, duration)
    }
}
