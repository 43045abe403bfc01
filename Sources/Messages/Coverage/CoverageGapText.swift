public import Core

extension CoverageWords {
    /// The sessions of which something is missing, as a table: when, where, how much of it, and why.
    ///
    /// - Parameters:
    ///   - gaps: The sessions.
    ///   - calendar: The county.
    /// - Returns: One row for each session.
    public func table(of gaps: [SessionCoverage], in calendar: InstanceCalendar) -> TextTable {
        var table = TextTable([
            (isGerman ? "Datum" : "Date", .left), (isGerman ? "Standort" : "Site", .left),
            (isGerman ? "Zeit" : "Time", .left), (isGerman ? "fehlt" : "missing", .right),
            (isGerman ? "Grund" : "Why", .left),
        ])
        for gap in gaps {
            table.add([
                figures.dateWithWeekday(gap.session.date),
                calendar.site(gap.session.site)?.name.safeForTerminal ?? gap.session.site.rawValue,
                "\(gap.session.hours.start)–\(gap.session.hours.end)",
                figures.hours(gap.missingMinutes),
                reasons(of: gap).joined(separator: ", "),
            ])
        }
        return table
    }

    /// Why something of a session is missing: all that stands against it.
    public func reasons(of gap: SessionCoverage) -> [String] {
        var reasons = gap.risks.map(name)
        reasons += LossCause.allCases.filter { gap.tally.lost[$0] != nil }.map(name)
        if gap.tally.unplanned > 0 { reasons.append(name(UnservedWeek.Reason.unplanned)) }
        return reasons.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
