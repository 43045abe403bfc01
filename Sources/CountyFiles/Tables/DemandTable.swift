internal import Core

/// `demand.csv`: how many contacts a normal week brings.
enum DemandTable: CountyTable {
    static func name(planYear: Int?) -> String? { "demand" }

    static let columns = ["county_id", "ags", "language", "share_of_municipality", "weekly_contacts"]

    static func row(from fields: inout RowReader) -> Demand? {
        let municipality = fields.reference("ags", in: \.municipalities)
        let language = fields.requiredText("language")
        let share = fields.decimal("share_of_municipality", in: Bounds.share)
        let contacts = fields.decimal("weekly_contacts", in: Bounds.amount)
        fields.checkUnique("ags", "language")
        guard let municipality, let language, let share, let contacts else { return nil }
        return Demand(
            municipality: municipality,
            language: SpokenLanguage(code: language),
            shareOfMunicipality: share,
            weeklyContacts: contacts
        )
    }

    static func write(_ demand: Demand, to line: inout CSVWriter) {
        line.add(demand.municipality)
        line.add(demand.language.code)
        line.add(demand.shareOfMunicipality)
        line.add(demand.weeklyContacts)
    }
}
