internal import Core

/// All records of one county, each with its line.
struct CountyRows {
    let county: Located<County>
    let municipalities: [Located<Municipality>]
    let bodies: [Located<EmployingBody>]
    let sites: [Located<Site>]
    let coverRules: [Located<CoverRule>]
    let caseManagers: [Located<CaseManager>]
    let onSiteHours: [Located<OnSiteHours>]
    let carJourneys: [Located<Journey>]
    let transitJourneys: [Located<Journey>]
    let events: [Located<TeamEvent>]
    let leaves: [Located<Leave>]
    let closures: [Located<Closure>]
    let holidays: [Located<PublicHoliday>]
    let demand: [Located<Demand>]
    let bookings: [Located<BookingRecord>]

    /// The county as a value.
    func instance(name: String, planYear: Int, limits: WorkingTimeLimits) -> Instance {
        Instance(
            name: name,
            planYear: planYear,
            limits: limits,
            county: county.value,
            municipalities: municipalities.map(\.value),
            sites: sites.map(\.value),
            bodies: bodies.map(\.value),
            coverRules: coverRules.map(\.value),
            caseManagers: caseManagers.map(\.value),
            onSiteHours: onSiteHours.map(\.value),
            journeys: carJourneys.map(\.value) + transitJourneys.map(\.value),
            events: events.map(\.value),
            leaves: leaves.map(\.value),
            closures: closures.map(\.value),
            holidays: holidays.map(\.value),
            demand: demand.map(\.value),
            bookings: bookings.map(\.value)
        )
    }
}

extension FolderReading {
    /// Reads every table and sorts the records by county.
    ///
    /// - Returns: The counties in the order of their file.
    mutating func counties() -> [CountyRows] {
        // What names something is read before what uses the name.
        let counties = rows(of: CountiesTable.self)
        let municipalities = byCounty(MunicipalitiesTable.self)
        let bodies = byCounty(EmployingBodiesTable.self)
        let sites = byCounty(SitesTable.self)
        let coverRules = byCounty(CoverRulesTable.self)
        let caseManagers = byCounty(CaseManagersTable.self)
        let onSiteHours = byCounty(OnSiteHoursTable.self)
        let carJourneys = byCounty(CarTravelTable.self)
        let transitJourneys = byCounty(TransitTravelTable.self)
        let events = byCounty(TeamEventsTable.self)
        let leaves = byCounty(LeaveTable.self)
        leaves.values.forEach { noteOverlaps(in: $0) }
        let closures = byCounty(ClosuresTable.self)
        let holidays = byCounty(HolidaysTable.self)
        let demand = byCounty(DemandTable.self)
        let bookings = byCounty(BookingsTable.self)
        return counties.map { county in
            let id = county.value.id
            return CountyRows(
                county: county,
                municipalities: municipalities[id] ?? [],
                bodies: bodies[id] ?? [],
                sites: sites[id] ?? [],
                coverRules: coverRules[id] ?? [],
                caseManagers: caseManagers[id] ?? [],
                onSiteHours: onSiteHours[id] ?? [],
                carJourneys: carJourneys[id] ?? [],
                transitJourneys: transitJourneys[id] ?? [],
                events: events[id] ?? [],
                leaves: leaves[id] ?? [],
                closures: closures[id] ?? [],
                holidays: holidays[id] ?? [],
                demand: demand[id] ?? [],
                bookings: bookings[id] ?? []
            )
        }
    }

    /// Notes if a file of counties that could be read describes none.
    mutating func checkCounties(_ counties: [CountyRows]) {
        guard counties.isEmpty, fields.names.counties.isEmpty, fields.names.counties.isComplete,
            let file = CountiesTable.fileName(planYear: planYear)
        else { return }
        fields.mistakes.append(Mistake(file: file, kind: .noCounty))
    }

    /// Notes where somebody is away twice at the same time.
    private mutating func noteOverlaps(in leaves: [Located<Leave>]) {
        for overlap in LeaveOverlaps.overlaps(in: leaves) {
            let kind = Mistake.Kind.overlappingLeave(
                overlap.later.value.caseManager,
                days: overlap.days,
                firstLine: overlap.earlier.line
            )
            let file = LeaveTable.fileName(planYear: planYear) ?? ""
            fields.mistakes.append(Mistake(file: file, line: overlap.later.line, column: "start_date", kind: kind))
        }
    }

    private mutating func byCounty<Table: CountyTable>(
        _ table: Table.Type
    ) -> [Identifier<County>: [Located<Table.Row>]] {
        Dictionary(grouping: rows(of: table), by: \.county)
    }
}
