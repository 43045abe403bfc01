internal import Core
internal import Postgres

/// What past bookings tell, in the database.
enum BookingRecordStore {
    /// Every record, in the order of the file.
    static func all(in connection: inout Connection) throws(PostgresError) -> [BookingRecord] {
        try connection.run(
            """
            SELECT booking_record.code, booking_record.created_at, booking_record.created_offset_minutes, site.code,
                   booking_record.language, booking_record.need, booking_record.urgency,
                   booking_record.duration_minutes, booking_record.not_before, booking_record.not_after,
                   booking_record.channel, booking_record.outcome, booking_record.cancelled_at,
                   booking_record.cancelled_offset_minutes
              FROM plan.booking_record
              JOIN plan.site ON site.id = booking_record.site_id
             ORDER BY booking_record.ordinal, booking_record.id
            """
        ).map { row throws(PostgresError) in
            let cancelledAt = try row.value(12, as: Instant?.self)
            let cancelledOffset = try row.value(13, as: Int?.self)
            return BookingRecord(
                id: try row.value(0),
                createdAt: OffsetInstant(instant: try row.value(1), offsetMinutes: try row.value(2)),
                site: try row.value(3),
                language: try row.value(4),
                need: try row.value(5),
                urgency: try row.value(6),
                durationMinutes: try row.value(7),
                notBefore: try row.value(8),
                notAfter: try row.value(9),
                channel: try row.value(10),
                outcome: try row.value(11),
                cancelledAt: cancelledAt.map { OffsetInstant(instant: $0, offsetMinutes: cancelledOffset ?? 0) }
            )
        }
    }

    /// Stores records in the place of all that were there.
    static func replaceAll(
        with bookings: [BookingRecord],
        sites: Keys<Site>,
        in connection: inout Connection
    ) throws {
        let rows = try bookings.map { booking in
            (booking: booking, site: try sites.key(of: booking.site))
        }
        try connection.run("DELETE FROM plan.booking_record")
        try connection.copy(
            rows.enumerated(),
            into: "plan.booking_record",
            columns: [
                "ordinal", "code", "created_at", "created_offset_minutes", "site_id", "language", "need", "urgency",
                "duration_minutes", "not_before", "not_after", "channel", "outcome", "cancelled_at",
                "cancelled_offset_minutes",
            ]
        ) { row, line in
            let booking = row.element.booking
            line.append(row.offset)
            line.append(booking.id)
            line.append(booking.createdAt.instant)
            line.append(booking.createdAt.offsetMinutes)
            line.append(row.element.site)
            line.append(booking.language)
            line.append(booking.need)
            line.append(booking.urgency)
            line.append(booking.durationMinutes)
            line.append(booking.notBefore)
            line.append(booking.notAfter)
            line.append(booking.channel)
            line.append(booking.outcome)
            line.append(booking.cancelledAt?.instant)
            line.append(booking.cancelledAt?.offsetMinutes)
        }
    }
}
