internal import Core

/// `cover_rules.csv`: what the people of a body may do at a site.
enum CoverRulesTable: CountyTable {
    static func name(planYear: Int?) -> String? { "cover_rules" }

    static let columns = ["county_id", "body_id", "site_id", "mode", "note"]

    static func row(from fields: inout RowReader) -> CoverRule? {
        let body = fields.reference("body_id", in: \.bodies)
        let site = fields.siteScope("site_id")
        let mode: CoverRule.Mode? = fields.word("mode")
        let note = fields.text("note")
        fields.checkUnique("body_id", "site_id")
        guard let body, let site, let mode, let note else { return nil }
        return CoverRule(body: body, site: site, mode: mode, note: note)
    }

    static func write(_ rule: CoverRule, to line: inout CSVWriter) {
        line.add(rule.body)
        line.add(rule.site)
        line.add(rule.mode)
        line.add(rule.note)
    }
}
