internal import Core

/// `onsite_hours.csv`: the hours that sites must be staffed.
enum OnSiteHoursTable: CountyTable {
    static func name(planYear: Int?) -> String? { "onsite_hours" }

    static let columns = [
        "county_id", "req_id", "site_id", "weekday", "date", "start", "end", "staff_needed", "languages_hard",
        "languages_wished", "skills_hard", "week_parity", "valid_from", "valid_to", "format", "slot_minutes",
    ]

    static func row(from fields: inout RowReader) -> OnSiteHours? {
        let id = fields.newName("req_id", in: \.onSiteHours)
        let site = fields.reference("site_id", in: \.sites)
        let weekday = fields.weekday("weekday")
        let date = fields.optionalDate("date")
        if let weekday, let date = date ?? nil, date.weekday != weekday {
            fields.note(.weekdayDiffers(stated: weekday, date: date), in: "weekday")
        }
        let times = fields.times(from: "start", to: "end")
        let staffNeeded = fields.integer("staff_needed", in: Bounds.staff)
        let hardLanguages = fields.languages("languages_hard")
        let wishedLanguages = fields.languages("languages_wished")
        let hardSkills = fields.skills("skills_hard")
        let parity: WeekParity? = fields.word("week_parity")
        let validity = fields.validity(from: "valid_from", through: "valid_to")
        if let id, let validity { fields.hold(id, on: validity, in: \.onSiteHours, from: "valid_from") }
        let format: OnSiteHours.Format? = fields.word("format")
        let slotMinutes = fields.integer("slot_minutes", in: Bounds.duration)
        guard let id, let site, let weekday, let date, let times, let staffNeeded, let hardLanguages,
            let wishedLanguages, let hardSkills, let parity, let validity, let format, let slotMinutes
        else { return nil }
        return OnSiteHours(
            id: id,
            site: site,
            weekday: weekday,
            date: date,
            start: times.lowerBound,
            end: times.upperBound,
            staffNeeded: staffNeeded,
            hardLanguages: hardLanguages,
            wishedLanguages: wishedLanguages,
            hardSkills: hardSkills,
            parity: parity,
            validity: validity,
            format: format,
            slotMinutes: slotMinutes
        )
    }

    static func write(_ hours: OnSiteHours, to line: inout CSVWriter) {
        line.add(hours.id)
        line.add(hours.site)
        line.add(hours.weekday.code)
        line.add(hours.date)
        line.add(hours.start)
        line.add(hours.end)
        line.add(hours.staffNeeded)
        line.add(hours.hardLanguages)
        line.add(hours.wishedLanguages)
        line.add(hours.hardSkills)
        line.add(hours.parity)
        line.add(hours.validity)
        line.add(hours.format)
        line.add(hours.slotMinutes)
    }
}
