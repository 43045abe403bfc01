internal import Core

/// `closures.csv`: days on which sites stay shut.
enum ClosuresTable: CountyTable {
    static func name(planYear: Int?) -> String? { "closures" }

    static let columns = ["county_id", "site_id", "start_date", "end_date", "reason"]

    static func row(from fields: inout RowReader) -> Closure? {
        let site = fields.siteScope("site_id")
        let days = fields.days(from: "start_date", through: "end_date")
        let reason = fields.text("reason")
        guard let site, let days, let reason else { return nil }
        return Closure(site: site, first: days.lowerBound, last: days.upperBound, reason: reason)
    }

    static func write(_ closure: Closure, to line: inout CSVWriter) {
        line.add(closure.site ?? .every)
        line.add(closure.first)
        line.add(closure.last)
        line.add(closure.reason)
    }
}
