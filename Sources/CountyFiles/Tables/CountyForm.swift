internal import Core

/// The form in which a county's data lies in a folder: fifteen tables and a description.
enum CountyForm {
    /// The tables in the order in which they are read: what names something stands before what uses the name.
    static let tables: [any CountyTable.Type] = [
        CountiesTable.self, MunicipalitiesTable.self, EmployingBodiesTable.self, SitesTable.self,
        CoverRulesTable.self, CaseManagersTable.self, OnSiteHoursTable.self, CarTravelTable.self,
        TransitTravelTable.self, TeamEventsTable.self, LeaveTable.self, ClosuresTable.self, HolidaysTable.self,
        DemandTable.self, BookingsTable.self,
    ]

    /// The names of the tables in that order.
    static func names(planYear: Int?) -> [String] {
        tables.compactMap { $0.name(planYear: planYear) }
    }

    /// The names of all files, the description first.
    static func files(planYear: Int?) -> [String] {
        [InstanceDescription.fileName] + tables.compactMap { $0.fileName(planYear: planYear) }
    }
}
