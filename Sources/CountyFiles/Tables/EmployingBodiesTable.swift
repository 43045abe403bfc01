internal import Core

/// `employing_bodies.csv`: who employs the case managers.
enum EmployingBodiesTable: CountyTable {
    static func name(planYear: Int?) -> String? { "employing_bodies" }

    static let columns = [
        "county_id", "body_id", "name", "kind", "posts", "posts_status", "agreement", "max_cover_minutes_per_week",
    ]

    static func row(from fields: inout RowReader) -> EmployingBody? {
        let id = fields.newName("body_id", in: \.bodies)
        let name = fields.requiredText("name")
        let kind: EmployingBody.Kind? = fields.word("kind")
        let posts = fields.decimal("posts", in: Bounds.amount)
        let postsStatus = fields.text("posts_status")
        let agreement = fields.text("agreement")
        let maxCover = fields.optionalInteger("max_cover_minutes_per_week", in: Bounds.minutesOfWeek)
        guard let id, let name, let kind, let posts, let postsStatus, let agreement, let maxCover else { return nil }
        return EmployingBody(
            id: id,
            name: name,
            kind: kind,
            posts: posts,
            postsStatus: postsStatus,
            agreement: agreement,
            maxCoverMinutesPerWeek: maxCover
        )
    }

    static func noteGap(in names: inout FolderNames) { names.bodies.isComplete = false }

    static func write(_ body: EmployingBody, to line: inout CSVWriter) {
        line.add(body.id)
        line.add(body.name)
        line.add(body.kind)
        line.add(body.posts)
        line.add(body.postsStatus)
        line.add(body.agreement)
        line.add(body.maxCoverMinutesPerWeek)
    }
}
