internal import Core

/// `travel_transit.csv`: ways between sites by bus and train.
enum TransitTravelTable: CountyTable {
    static func name(planYear: Int?) -> String? { "travel_transit" }

    static let columns = [
        "county_id", "from_site", "to_site", "minutes", "headway_min", "transfers", "first_departure", "last_arrival",
        "via",
    ]

    static func row(from fields: inout RowReader) -> Journey? {
        let leg = fields.leg("from_site", "to_site", minutes: "minutes")
        let headway = fields.integer("headway_min", in: Bounds.minutesOfDay)
        let transfers = fields.integer("transfers", in: Bounds.transfers)
        let firstDeparture = fields.time("first_departure")
        let lastArrival = fields.time("last_arrival")
        let via = fields.text("via")
        guard let leg, let headway, let transfers, let firstDeparture, let lastArrival, let via else { return nil }
        let timetable = Journey.Timetable(
            headwayMinutes: headway,
            transfers: transfers,
            firstDeparture: firstDeparture,
            lastArrival: lastArrival
        )
        return Journey(from: leg.from, to: leg.to, minutes: leg.minutes, means: .transit(timetable), via: via)
    }

    static func write(_ journey: Journey, to line: inout CSVWriter) {
        guard case .transit(let timetable) = journey.means else {
            preconditionFailure("a journey by car among buses and trains")
        }
        line.add(journey.from)
        line.add(journey.to)
        line.add(journey.minutes)
        line.add(timetable.headwayMinutes)
        line.add(timetable.transfers)
        line.add(timetable.firstDeparture)
        line.add(timetable.lastArrival)
        line.add(journey.via)
    }
}
