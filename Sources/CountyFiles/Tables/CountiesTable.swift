internal import Core

/// `counties.csv`: the counties of the folder.
enum CountiesTable: CountyTable {
    static func name(planYear: Int?) -> String? { "counties" }

    static let columns = ["county_id", "name", "state", "region_code", "population", "area_km2", "timezone"]

    static func row(from fields: inout RowReader) -> County? {
        let id = fields.county
        let name = fields.requiredText("name")
        let state = fields.text("state")
        let regionCode = fields.text("region_code")
        let population = fields.integer("population", in: Bounds.population)
        let area = fields.decimal("area_km2", in: Bounds.area)
        let timeZone = fields.timeZone("timezone")
        guard let name, let state, let regionCode, let population, let area, let timeZone else { return nil }
        return County(
            id: id,
            name: name,
            state: state,
            regionCode: regionCode,
            population: population,
            areaSquareKilometres: area,
            timeZone: timeZone
        )
    }

    static func noteGap(in names: inout FolderNames) { names.counties.isComplete = false }

    static func write(_ county: County, to line: inout CSVWriter) {
        line.add(county.name)
        line.add(county.state)
        line.add(county.regionCode)
        line.add(county.population)
        line.add(county.areaSquareKilometres)
        line.add(county.timeZone)
    }
}
