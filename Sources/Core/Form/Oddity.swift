/// Something in the files of a county that is possible but hardly meant (Auffälligkeit): a warning, no refusal.
public struct Oddity: Hashable, Sendable {
    public let county: Identifier<County>
    public let file: String
    /// The line on which the record begins; `nil` where the file as a whole is meant.
    public let line: Int?
    public let kind: Kind

    public init(county: Identifier<County>, file: String, line: Int?, kind: Kind) {
        self.county = county
        self.file = file
        self.line = line
        self.kind = kind
    }
}

extension Oddity {
    /// What is odd, with the values that show it.
    public enum Kind: Hashable, Sendable {
        /// Hours ask for a language that no case manager of the county speaks.
        case nobodySpeaks(SpokenLanguage, hours: Identifier<OnSiteHours>)
        /// Hours ask for a skill that no case manager of the county has.
        case nobodyHasSkill(Skill, hours: Identifier<OnSiteHours>)
        /// No body's people may work where hours are to be held.
        case nobodyMayStaff(Identifier<Site>, hours: Identifier<OnSiteHours>)
        /// During a part of the hours nobody who may work there ever works: in every week, or in odd or even ones.
        case outsidePatterns(
            hours: Identifier<OnSiteHours>,
            weekday: Weekday,
            parity: WeekParity,
            from: TimeOfDay,
            to: TimeOfDay
        )
        /// A person without a car has no way by bus and train to an event they must attend, or back.
        case noTransitToEvent(Identifier<TeamEvent>, caseManager: Identifier<CaseManager>, site: Identifier<Site>)
        /// A person without a car has no way by bus and train to sites where they may hold hours, or back.
        case noTransitToSites([Identifier<Site>], caseManager: Identifier<CaseManager>)
        /// The county's own body has less than a third of all posts.
        case countyBelowOneThird(county: DecimalNumber, total: DecimalNumber)
        /// The posts of a body are not what its people's shares add up to on the day on which they are most.
        case postsDiffer(Identifier<EmployingBody>, posts: DecimalNumber, shares: DecimalNumber)
        /// From a site no way by car is known to some of the others.
        case noWayByCar(from: Identifier<Site>, to: [Identifier<Site>])
        /// The shares of a municipality's demand do not add up to 1.
        case sharesOfDemand(Identifier<Municipality>, sum: DecimalNumber)
    }
}
