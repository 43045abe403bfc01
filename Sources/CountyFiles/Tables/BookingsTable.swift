internal import Core

/// `bookings.csv`: what was asked for and how it ended.
enum BookingsTable: CountyTable {
    static func name(planYear: Int?) -> String? { "bookings" }

    static let columns = [
        "county_id", "booking_id", "created_at", "site_id", "language", "need", "urgency", "duration_min", "not_before",
        "not_after", "channel", "outcome", "cancelled_at",
    ]

    /// The outcome of a booking that was called off.
    private static let cancelled = "cancelled"

    static func row(from fields: inout RowReader) -> BookingRecord? {
        let id = fields.newName("booking_id", in: \.bookings)
        let createdAt = fields.instant("created_at")
        let site = fields.reference("site_id", in: \.sites)
        let language = fields.requiredText("language")
        let need = fields.text("need")
        let urgency = urgency("urgency", from: &fields)
        let durationMinutes = fields.integer("duration_min", in: Bounds.duration)
        let wish = fields.days(from: "not_before", through: "not_after")
        let channel = fields.word("channel", among: ["phone", "desk", "online", "partner"])
        let outcome = fields.word("outcome", among: ["attended", "no_show", cancelled])
        let cancelledAt = cancelledAt("cancelled_at", of: outcome, createdAt: createdAt, from: &fields)
        guard let id, let createdAt, let site, let language, let need, let urgency, let durationMinutes, let wish,
            let channel, let outcome, let cancelledAt
        else { return nil }
        return BookingRecord(
            id: id,
            createdAt: createdAt,
            site: site,
            language: SpokenLanguage(code: language),
            need: need.isEmpty ? nil : Skill(code: need),
            urgency: urgency,
            durationMinutes: durationMinutes,
            notBefore: wish.lowerBound,
            notAfter: wish.upperBound,
            channel: channel,
            outcome: outcome,
            cancelledAt: cancelledAt
        )
    }

    static func write(_ booking: BookingRecord, to line: inout CSVWriter) {
        line.add(booking.id)
        line.add(booking.createdAt.description)
        line.add(booking.site)
        line.add(booking.language.code)
        line.add(booking.need?.code ?? "")
        line.add(booking.urgency.rawValue)
        line.add(booking.durationMinutes)
        line.add(booking.notBefore)
        line.add(booking.notAfter)
        line.add(booking.channel)
        line.add(booking.outcome)
        line.add(booking.cancelledAt?.description ?? "")
    }

    /// Takes how urgent a booking was.
    private static func urgency(_ column: String, from fields: inout RowReader) -> BookingRecord.Urgency? {
        guard let text = fields.requiredText(column) else { return nil }
        let known = BookingRecord.Urgency.allCases
        if let urgency = known.first(where: { String($0.rawValue) == text }) { return urgency }
        return fields.fail(.unknownWord(text, allowed: known.map { String($0.rawValue) }))
    }

    /// Takes when a booking was cancelled: said of those that were, and of no others.
    ///
    /// - Returns: The instant, nil within for a booking that was kept; nil for a mistake.
    private static func cancelledAt(
        _ column: String,
        of outcome: String?,
        createdAt: OffsetInstant?,
        from fields: inout RowReader
    ) -> OffsetInstant?? {
        guard let cancelledAt = fields.optionalInstant(column), let outcome else { return nil }
        guard let instant = cancelledAt else {
            return outcome == cancelled ? fields.fail(.empty) : .some(nil)
        }
        guard outcome == cancelled else { return fields.fail(.mustBeEmpty(instant.description)) }
        if let createdAt, instant.instant < createdAt.instant { return fields.fail(.cancelledBeforeCreated) }
        return .some(instant)
    }
}
