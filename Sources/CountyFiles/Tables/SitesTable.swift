internal import Core

/// `sites.csv`: the places where clients are seen.
enum SitesTable: CountyTable {
    static func name(planYear: Int?) -> String? { "sites" }

    static let columns = [
        "county_id", "site_id", "ags", "name", "host_body", "site_kind", "lat", "lon", "address", "rooms", "step_free",
        "active_from", "active_to",
    ]

    static let optionalColumns = ["phone", "stop", "directions"]

    static func row(from fields: inout RowReader) -> Site? {
        let id = fields.newName("site_id", in: \.sites)
        let municipality = fields.reference("ags", in: \.municipalities)
        let name = fields.requiredText("name")
        let hostBody = fields.reference("host_body", in: \.bodies)
        let kind: Site.Kind? = fields.word("site_kind")
        if let municipality, let kind, let planned = fields.siteKinds[municipality], planned != kind {
            fields.note(.siteKindDiffers(site: kind, municipality: planned))
        }
        let position = fields.position("lat", "lon")
        let address = fields.text("address")
        let rooms = fields.optionalInteger("rooms", in: Bounds.rooms)
        let steps = fields.stepFreeRooms("step_free", in: Bounds.rooms)
        let activity = fields.validity(from: "active_from", through: "active_to")
        let phone = fields.text("phone")
        let stop = fields.text("stop")
        let directions = fields.text("directions")
        if let id, let activity { fields.hold(id, on: activity, in: \.sites, from: "active_from") }
        guard let id, let municipality, let name, let hostBody, let kind, let position, let address, let rooms,
            let steps, let activity, let phone, let stop, let directions
        else { return nil }
        return Site(
            id: id,
            municipality: municipality,
            name: name,
            hostBody: hostBody,
            kind: kind,
            position: position,
            address: address,
            rooms: rooms,
            isStepFree: steps.isStepFree,
            activity: activity,
            contact: SiteContact(phone: phone, stop: stop, directions: directions),
            stepFreeRooms: steps.rooms
        )
    }

    static func noteGap(in names: inout FolderNames) { names.sites.isComplete = false }

    static func write(_ site: Site, to line: inout CSVWriter) {
        line.add(site.id)
        line.add(site.municipality)
        line.add(site.name)
        line.add(site.hostBody)
        line.add(site.kind)
        line.add(site.position)
        line.add(site.address)
        line.add(site.rooms)
        if site.isStepFree, let rooms = site.stepFreeRooms { line.add("\(rooms)") } else { line.add(site.isStepFree) }
        line.add(site.activity)
    }

    static func needsOptionalColumns(_ site: Site) -> Bool { !site.contact.isEmpty }

    static func writeOptional(_ site: Site, to line: inout CSVWriter) {
        line.add(site.contact.phone)
        line.add(site.contact.stop)
        line.add(site.contact.directions)
    }
}
