/// Why nothing was changed about posts, contracts or agreements.
public enum StaffingRefusal: Error, Hashable {
    /// The county would have less than a third of the posts.
    case lessThanAThird(CountyShareRule.Shares)
    /// The county has nothing of the name.
    case unknownName(String)
    /// The name is taken by something else.
    case nameTaken
    /// It cannot end on a day on which it does not hold.
    case doesNotHoldThen(String)
    /// A version begins on that day already, or later.
    case laterVersion(String)
    /// The person is not employed on the first day.
    case notEmployedThen(String)
    /// Nobody changes their own contract.
    case ownContract
    /// So many appointments after the last day are not decided.
    case appointmentsUndecided(Int)
    /// The published plan has the person so many times after the last day.
    case assignmentsPlanned(Int)
    /// An agreement has two parties at least.
    case oneParty
    /// A body speaks only for itself in an agreement.
    case noParty(String)
}
