internal import Core

/// `municipalities.csv`: the towns and communes of a county.
enum MunicipalitiesTable: CountyTable {
    static func name(planYear: Int?) -> String? { "municipalities" }

    static let columns = [
        "county_id", "ags", "name", "kind", "status", "population", "population_status", "area_km2", "lat", "lon",
        "river_side", "own_foreigners_office", "kim_site_kind", "note",
    ]

    static func row(from fields: inout RowReader) -> Municipality? {
        let id = fields.newName("ags", in: \.municipalities)
        let name = fields.requiredText("name")
        let kind = fields.text("kind")
        let status: Municipality.Status? = fields.word("status")
        let population = fields.integer("population", in: Bounds.population)
        let populationStatus = fields.text("population_status")
        let area = fields.decimal("area_km2", in: Bounds.area)
        let position = fields.position("lat", "lon")
        let riverSide = fields.text("river_side")
        let hasForeignersOffice = fields.yesOrNo("own_foreigners_office")
        let siteKind: Site.Kind? = fields.word("kim_site_kind")
        let note = fields.text("note")
        if let id, let siteKind { fields.siteKinds[id] = siteKind }
        guard let id, let name, let kind, let status, let population, let populationStatus, let area, let position,
            let riverSide, let hasForeignersOffice, let siteKind, let note
        else { return nil }
        return Municipality(
            id: id,
            name: name,
            kind: kind,
            status: status,
            population: population,
            populationStatus: populationStatus,
            areaSquareKilometres: area,
            position: position,
            riverSide: riverSide,
            hasForeignersOffice: hasForeignersOffice,
            siteKind: siteKind,
            note: note
        )
    }

    static func noteGap(in names: inout FolderNames) { names.municipalities.isComplete = false }

    static func write(_ municipality: Municipality, to line: inout CSVWriter) {
        line.add(municipality.id)
        line.add(municipality.name)
        line.add(municipality.kind)
        line.add(municipality.status)
        line.add(municipality.population)
        line.add(municipality.populationStatus)
        line.add(municipality.areaSquareKilometres)
        line.add(municipality.position)
        line.add(municipality.riverSide)
        line.add(municipality.hasForeignersOffice)
        line.add(municipality.siteKind)
        line.add(municipality.note)
    }
}
