/// Hours that a site must be staffed, week by week or once (Sprechzeit, Vorort-Sprechzeit).
public struct OnSiteHours: Hashable, Sendable, Identifiable {
    /// How clients come.
    public enum Format: String, CaseIterable, Hashable, Sendable {
        case walkIn = "walk_in"
        case appointments
        case mixed
    }

    public let id: Identifier<OnSiteHours>
    public var site: Identifier<Site>
    public var weekday: Weekday
    /// The one date of hours that are held once; `nil` for weekly ones.
    public var date: LocalDate?
    public var start: TimeOfDay
    public var end: TimeOfDay
    /// How many people are to be present at every minute.
    public var staffNeeded: Int
    /// Each must be spoken by somebody present, as soon as anybody is.
    public var hardLanguages: [SpokenLanguage]
    public var wishedLanguages: [SpokenLanguage]
    /// Each must be held by somebody present, as soon as anybody is.
    public var hardSkills: [Skill]
    public var parity: WeekParity
    public var validity: Validity
    public var format: Format
    /// The booking grid, in minutes.
    public var slotMinutes: Int

    public init(
        id: Identifier<OnSiteHours>,
        site: Identifier<Site>,
        weekday: Weekday,
        date: LocalDate?,
        start: TimeOfDay,
        end: TimeOfDay,
        staffNeeded: Int,
        hardLanguages: [SpokenLanguage],
        wishedLanguages: [SpokenLanguage],
        hardSkills: [Skill],
        parity: WeekParity,
        validity: Validity,
        format: Format,
        slotMinutes: Int
    ) {
        self.id = id
        self.site = site
        self.weekday = weekday
        self.date = date
        self.start = start
        self.end = end
        self.staffNeeded = staffNeeded
        self.hardLanguages = hardLanguages
        self.wishedLanguages = wishedLanguages
        self.hardSkills = hardSkills
        self.parity = parity
        self.validity = validity
        self.format = format
        self.slotMinutes = slotMinutes
    }

    /// Whether the hours fall on a date by their own terms; holidays, closures and the site's life come on top.
    public func isHeld(on date: LocalDate) -> Bool {
        if let only = self.date { return only == date }
        return weekday == date.weekday && validity.contains(date) && parity.includes(date.isoWeek)
    }
}
