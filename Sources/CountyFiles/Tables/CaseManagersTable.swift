internal import Core

/// `case_managers.csv`: who advises clients.
enum CaseManagersTable: CountyTable {
    static func name(planYear: Int?) -> String? { "case_managers" }

    static let columns = [
        "county_id", "staff_id", "display_name", "employer", "home_site", "fte", "drives_car", "languages", "skills",
        "working_pattern", "valid_from", "valid_to",
    ]

    static func row(from fields: inout RowReader) -> CaseManager? {
        let id = fields.newName("staff_id", in: \.caseManagers)
        let displayName = fields.requiredText("display_name")
        let employer = fields.reference("employer", in: \.bodies)
        let homeSite = fields.reference("home_site", in: \.sites)
        let share = fields.decimal("fte", in: Bounds.fullTimeEquivalent)
        let drivesCar = fields.yesOrNo("drives_car")
        let languages = fields.languages("languages")
        let skills = fields.skills("skills")
        let pattern = pattern("working_pattern", from: &fields)
        let employment = fields.validity(from: "valid_from", through: "valid_to")
        if let id, let employment { fields.hold(id, on: employment, in: \.caseManagers, from: "valid_from") }
        guard let id, let displayName, let employer, let homeSite, let share, let drivesCar, let languages, let skills,
            let pattern, let employment
        else { return nil }
        return CaseManager(
            id: id,
            displayName: displayName,
            employer: employer,
            homeSite: homeSite,
            fullTimeEquivalent: share,
            transport: drivesCar ? .car : .transit,
            languages: languages,
            skills: skills,
            pattern: pattern,
            employment: employment
        )
    }

    static func noteGap(in names: inout FolderNames) { names.caseManagers.isComplete = false }

    static func write(_ person: CaseManager, to line: inout CSVWriter) {
        line.add(person.id)
        line.add(person.displayName)
        line.add(person.employer)
        line.add(person.homeSite)
        line.add(person.fullTimeEquivalent)
        line.add(person.transport == .car)
        line.add(person.languages)
        line.add(person.skills)
        line.add(person.pattern.description)
        line.add(person.employment)
    }

    /// Takes a working pattern; every part of it that cannot be read is a mistake of its own.
    private static func pattern(_ column: String, from fields: inout RowReader) -> WorkingPattern? {
        guard let text = fields.requiredText(column) else { return nil }
        let parts = text.split(separator: ";", omittingEmptySubsequences: false).map { part in
            Result { () throws(WorkingPattern.Unreadable) in try WorkingPattern(parsing: String(part)) }
        }
        var windows: [WorkingPattern.Window] = []
        for part in parts {
            switch part {
            case .success(let pattern): windows += pattern.windows
            case .failure(let error): fields.note(.badPattern(part: error.part))
            }
        }
        return windows.count == parts.count ? WorkingPattern(windows: windows) : nil
    }
}
