internal import Core
internal import Postgres

/// The county's public holidays in the database.
enum PublicHolidayStore {
    /// Every holiday, in the order of the file.
    static func all(in connection: inout Connection) throws(PostgresError) -> [PublicHoliday] {
        try connection.run("SELECT date, name FROM plan.public_holiday ORDER BY ordinal, id")
            .map { row throws(PostgresError) in
                PublicHoliday(date: try row.value(0), name: try row.value(1))
            }
    }

    /// Stores holidays in the place of all that were there.
    static func replaceAll(
        with holidays: [PublicHoliday],
        in connection: inout Connection
    ) throws(PostgresError) {
        try connection.run("DELETE FROM plan.public_holiday")
        try connection.copy(
            holidays.enumerated(),
            into: "plan.public_holiday",
            columns: ["ordinal", "date", "name"]
        ) { row, line in
            line.append(row.offset)
            line.append(row.element.date)
            line.append(row.element.name)
        }
    }
}
