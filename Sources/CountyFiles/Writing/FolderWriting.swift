internal import Core

/// The files of one county, ready to be put into a folder.
struct FolderWriting {
    /// The content of each file, by its name.
    private(set) var files: [(name: String, bytes: [UInt8])] = []
    private var rowCounts: [String: Int] = [:]
    private let county: Identifier<County>
    private let planYear: Int

    /// Writes every file of the form.
    init(_ instance: Instance) {
        county = instance.county.id
        planYear = instance.planYear
        add(CountiesTable.self, rows: [instance.county])
        add(MunicipalitiesTable.self, rows: instance.municipalities)
        add(EmployingBodiesTable.self, rows: instance.bodies)
        add(SitesTable.self, rows: instance.sites)
        add(CoverRulesTable.self, rows: instance.coverRules)
        add(CaseManagersTable.self, rows: instance.caseManagers)
        add(OnSiteHoursTable.self, rows: instance.onSiteHours)
        add(CarTravelTable.self, rows: instance.journeys.filter { $0.transport == .car })
        add(TransitTravelTable.self, rows: instance.journeys.filter { $0.transport == .transit })
        add(TeamEventsTable.self, rows: instance.events)
        add(LeaveTable.self, rows: instance.leaves)
        add(ClosuresTable.self, rows: instance.closures.filter(\.isImported))
        add(HolidaysTable.self, rows: instance.holidays)
        add(DemandTable.self, rows: instance.demand)
        add(BookingsTable.self, rows: instance.bookings)
        files.append((InstanceDescription.fileName, description(of: instance)))
    }

    private mutating func add<Table: CountyTable>(_ table: Table.Type, rows: [Table.Row]) {
        guard let key = Table.name(planYear: planYear), let name = Table.fileName(planYear: planYear) else {
            preconditionFailure("a table without a name in \(planYear)")
        }
        var writer = CSVWriter()
        let isWide = rows.contains(where: Table.needsOptionalColumns)
        writer.addRecord(Table.columns + (isWide ? Table.optionalColumns : []))
        for row in rows {
            writer.add(county)
            Table.write(row, to: &writer)
            if isWide { Table.writeOptional(row, to: &writer) }
            writer.endRecord()
        }
        files.append((name, writer.bytes))
        rowCounts[key] = rows.count
    }

    /// The content of `instance.json`.
    private func description(of instance: Instance) -> [UInt8] {
        let limits = instance.limits
        return JSONWriter.text(of: [
            "form": .string(InstanceDescription.supportedForm),
            "name": .string(instance.name),
            "plan_year": .number(planYear),
            "timezone": .string(instance.county.timeZone),
            "rows": .object(rowCounts.mapValues { .number($0) }),
            "rules": .object([
                "max_work_minutes_per_day": .number(limits.dayMaximum),
                "min_rest_minutes": .number(limits.rest),
                "break_after_work_minutes": .number(limits.firstBreakAfter),
                "break_minutes": .number(limits.firstBreak),
                "break2_after_work_minutes": .number(limits.secondBreakAfter),
                "break2_minutes": .number(limits.secondBreak),
                "min_break_part_minutes": .number(limits.shortestBreakPart),
                "max_stretch_minutes": .number(limits.longestStretch),
                "half_day_split": .string(limits.halfDaySplit.description),
            ]),
        ])
    }
}
