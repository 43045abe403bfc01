internal import Core

/// `holidays.csv`: the public holidays of a county.
enum HolidaysTable: CountyTable {
    static func name(planYear: Int?) -> String? { "holidays" }

    static let columns = ["county_id", "date", "name"]

    static func row(from fields: inout RowReader) -> PublicHoliday? {
        let date = fields.date("date")
        let name = fields.requiredText("name")
        fields.checkUnique("date", "name")
        guard let date, let name else { return nil }
        return PublicHoliday(date: date, name: name)
    }

    static func write(_ holiday: PublicHoliday, to line: inout CSVWriter) {
        line.add(holiday.date)
        line.add(holiday.name)
    }
}
