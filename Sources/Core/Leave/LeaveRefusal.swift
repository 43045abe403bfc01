/// Why nothing became of what was asked of a leave or an absence; nothing has changed then.
public enum LeaveRefusal: Error, Hashable {
    /// There is none of that code, or none that the login is to hear of.
    case unknown(Identifier<Leave>)
    /// Nobody of that code; empty where the login is nobody's and no one was named.
    case unknownPerson(String)
    /// Somebody else asks for leave or takes it back, neither the person nor their lead.
    case notOwn
    /// Only the lead of the employing body decides.
    case decidedByLead
    /// Nobody decides their own leave.
    case ownDecision
    /// Only a coordinator comments.
    case commentedByCoordinator
    /// In the state it is in this cannot happen.
    case impossible(LeaveState)
    /// It has begun.
    case begun(LocalDate)
    /// The person is away then, or has asked to be.
    case overlaps(Identifier<Leave>)
    case outsideEmployment
    /// Neither the person nor their lead nor a coordinator reports it.
    case reportedByOthers
    /// A coordinator says that somebody is away, never why.
    case reasonByCoordinator
    /// It is no absence that was reported and still holds.
    case notReported
    /// The ground is one for the other decision.
    case groundOfOtherDecision
    /// The coordinator has a concern, which the ground has to answer.
    case concernUnanswered
    /// An account of days of leave is for the person and their lead.
    case accountOfOthers
    /// The key belongs to another request.
    case keyReused
}
