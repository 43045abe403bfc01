internal import Core

/// `travel_car.csv`: ways between sites by car.
enum CarTravelTable: CountyTable {
    static func name(planYear: Int?) -> String? { "travel_car" }

    static let columns = ["county_id", "from_site", "to_site", "minutes", "road_km", "via"]

    static func row(from fields: inout RowReader) -> Journey? {
        let leg = fields.leg("from_site", "to_site", minutes: "minutes")
        let road = fields.decimal("road_km", in: Bounds.roadKilometres)
        let via = fields.text("via")
        guard let leg, let road, let via else { return nil }
        return Journey(from: leg.from, to: leg.to, minutes: leg.minutes, means: .car(roadKilometres: road), via: via)
    }

    static func write(_ journey: Journey, to line: inout CSVWriter) {
        guard case .car(let road) = journey.means else { preconditionFailure("a journey by transit among the cars") }
        line.add(journey.from)
        line.add(journey.to)
        line.add(journey.minutes)
        line.add(road)
        line.add(journey.via)
    }
}
