/// Everything that is known of one county for one plan year: the input of every plan.
///
/// The order of each list is that of the files it came from and is kept, so that what is exported reads as
/// what was imported.
public struct Instance: Hashable, Sendable {
    public var name: String
    public var planYear: Int
    public var limits: WorkingTimeLimits
    public var county: County
    public var municipalities: [Municipality]
    public var sites: [Site]
    public var bodies: [EmployingBody]
    public var coverRules: [CoverRule]
    public var caseManagers: [CaseManager]
    public var onSiteHours: [OnSiteHours]
    /// By car and by transit.
    public var journeys: [Journey]
    public var events: [TeamEvent]
    public var leaves: [Leave]
    public var closures: [Closure]
    public var holidays: [PublicHoliday]
    public var demand: [Demand]
    public var bookings: [BookingRecord]
    /// What contracts say of working days and rules; of no file of a county.
    public var staffRules: StaffRules

    public init(
        name: String,
        planYear: Int,
        limits: WorkingTimeLimits,
        county: County,
        municipalities: [Municipality],
        sites: [Site],
        bodies: [EmployingBody],
        coverRules: [CoverRule],
        caseManagers: [CaseManager],
        onSiteHours: [OnSiteHours],
        journeys: [Journey],
        events: [TeamEvent],
        leaves: [Leave],
        closures: [Closure],
        holidays: [PublicHoliday],
        demand: [Demand],
        bookings: [BookingRecord],
        staffRules: StaffRules = StaffRules()
    ) {
        self.name = name
        self.planYear = planYear
        self.limits = limits
        self.county = county
        self.municipalities = municipalities
        self.sites = sites
        self.bodies = bodies
        self.coverRules = coverRules
        self.caseManagers = caseManagers
        self.onSiteHours = onSiteHours
        self.journeys = journeys
        self.events = events
        self.leaves = leaves
        self.closures = closures
        self.holidays = holidays
        self.demand = demand
        self.bookings = bookings
        self.staffRules = staffRules
    }
}
