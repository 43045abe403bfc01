/// Why something about a cover was not done; nothing has changed then.
public enum CoverRefusal: Error, Hashable {
    /// The published plan has no such session, or nothing stands in its way.
    case noSuchNeed(CoverNeedKey)
    /// There is nobody of this code.
    case unknownPerson(Identifier<CaseManager>)
    /// Nobody has been asked yet.
    case nobodyAsked(CoverNeedKey)
    /// Somebody else was faster, or what was asked for cannot follow what there is.
    case changed(state: CoverState, standIn: Identifier<CaseManager>?, by: String, at: Instant)
    /// The person cannot cover, or no longer.
    case excluded(Identifier<CaseManager>, CoverObstacle)
    /// The person could cover other hours than they were asked for.
    case otherHours(Identifier<CaseManager>, asked: Range<TimeOfDay>, now: Range<TimeOfDay>)
    /// It is for another body or person to say, or it would be about oneself.
    case notInOwnHands
    case approvalExpired(CoverTerm.Side)
    /// The stand-in has something else at the time of an appointment.
    case standInTaken(AppointmentCode)
    /// The plan has changed since the cover was confirmed.
    case planMovedOn
}
