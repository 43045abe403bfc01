internal import Core

/// Looks through the records of one county for what is possible but hardly meant.
struct OddityFinder {
    let rows: CountyRows
    let modes: CoverModes
    let transit: TravelMatrix

    init(_ rows: CountyRows) {
        self.rows = rows
        modes = CoverModes(rows.coverRules.map(\.value))
        transit = TravelMatrix(rows.transitJourneys.map(\.value), by: .transit)
    }

    /// Everything odd, in the order of the files.
    var oddities: [Oddity] {
        oddPosts + oddStaff + oddHours + oddWaysByCar + oddEvents + oddDemand
    }

    /// An oddity of a record.
    func oddity<Table: CountyTable>(_ kind: Oddity.Kind, in table: Table.Type, line: Int?) -> Oddity {
        // No oddity is found in the one table whose name depends on the year.
        Oddity(county: rows.county.value.id, file: Table.fileName(planYear: nil) ?? "", line: line, kind: kind)
    }
}
