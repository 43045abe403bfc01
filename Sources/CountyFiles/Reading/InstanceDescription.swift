internal import Core

/// What `instance.json` says of a folder: its year, its zone, its limits, how many records each file has.
struct InstanceDescription {
    /// How many records a file is said to have, and the line that says so.
    struct RowCount {
        let count: Int
        let line: Int?
    }

    static let fileName = "instance.json"
    /// The one version of the form that is understood.
    static let supportedForm = "consultation-hours-instance/1"

    private(set) var name: String?
    private(set) var planYear: Int?
    private(set) var timeZone: String?
    private(set) var limits: WorkingTimeLimits?
    private(set) var rowCounts: [String: RowCount] = [:]
    private(set) var mistakes: [Mistake] = []

    /// Reads the description; what is missing or wrong is left out and noted.
    ///
    /// - Parameters:
    ///   - bytes: The content of `instance.json`.
    ///   - isTimeZone: Whether the system has a time zone of a name.
    init(_ bytes: [UInt8], isTimeZone: (String) -> Bool) {
        let value: JSONValue
        do throws(JSONDocument.Failure) {
            value = try JSONDocument(bytes).value()
        } catch {
            mistakes = [Mistake(file: Self.fileName, line: error.line, kind: .malformedJSON(error.fault))]
            return
        }
        var keys = JSONKeys(value, lines: JSONLines(bytes), file: Self.fileName)
        if let form = keys.text("form"), form != Self.supportedForm {
            // Another version may mean anything by its keys.
            keys.note(.unknownForm(form, supported: Self.supportedForm), at: "form")
            mistakes = keys.mistakes
            return
        }
        name = keys.text("name")
        planYear = keys.integer("plan_year", in: Bounds.planYear)
        timeZone = keys.text("timezone")
        if let timeZone, !isTimeZone(timeZone) { keys.note(.unknownTimeZone(timeZone), at: "timezone") }
        let rules = keys.object("rules")
        let rows = keys.object("rows")
        mistakes = keys.mistakes
        if let rules { readLimits(rules) }
        if let rows { readRowCounts(rows) }
    }

    private mutating func readLimits(_ keys: JSONKeys) {
        var keys = keys
        let dayMaximum = keys.integer("max_work_minutes_per_day", in: Bounds.minutesOfDay)
        let rest = keys.integer("min_rest_minutes", in: Bounds.minutesOfDay)
        let firstBreakAfter = keys.integer("break_after_work_minutes", in: Bounds.minutesOfDay)
        let firstBreak = keys.integer("break_minutes", in: Bounds.minutesOfDay)
        let secondBreakAfter = keys.integer("break2_after_work_minutes", in: Bounds.minutesOfDay)
        let secondBreak = keys.integer("break2_minutes", in: Bounds.minutesOfDay)
        let shortestBreakPart = keys.integer("min_break_part_minutes", in: Bounds.minutesOfDay)
        let longestStretch = keys.integer("max_stretch_minutes", in: Bounds.minutesOfDay)
        let halfDaySplit = keys.time("half_day_split")
        mistakes += keys.mistakes
        guard let dayMaximum, let rest, let firstBreakAfter, let firstBreak, let secondBreakAfter, let secondBreak,
            let shortestBreakPart, let longestStretch, let halfDaySplit
        else { return }
        limits = WorkingTimeLimits(
            dayMaximum: dayMaximum,
            rest: rest,
            firstBreakAfter: firstBreakAfter,
            firstBreak: firstBreak,
            secondBreakAfter: secondBreakAfter,
            secondBreak: secondBreak,
            shortestBreakPart: shortestBreakPart,
            longestStretch: longestStretch,
            halfDaySplit: halfDaySplit
        )
    }

    private mutating func readRowCounts(_ keys: JSONKeys) {
        guard let planYear else { return }
        var keys = keys
        for file in CountyForm.names(planYear: planYear) {
            guard let count = keys.integer(file, in: 0...Int.max) else { continue }
            rowCounts[file] = RowCount(count: count, line: keys.line(of: file))
        }
        mistakes += keys.mistakes
    }
}
