/// Why an appointment was not booked or changed; nothing has changed then.
public enum BookingRefusal: Error, Hashable {
    case unknownCode(AppointmentCode)
    /// No request of a key was ever done.
    case unknownRequest
    case unknownKind(Identifier<AppointmentKind>)
    /// The time cannot be booked.
    case obstacle(Obstacle)
    /// Somebody else was faster.
    case taken
    /// No interpreter can come.
    case noInterpreter(SpokenLanguage)
    /// Nobody waits under a code.
    case unknownWaiting(AppointmentCode)
    /// They have an appointment by now, or want none.
    case waitsNoLonger
    case nothingOffered
    /// A time is held for them already.
    case offeredAlready
    /// The service has not called off the appointment that is to put somebody before others.
    case notCalledOff(AppointmentCode)
    /// An appointment has put somebody before others once already.
    case priorityUsed(AppointmentCode)
    /// Only coordinators book a second appointment beside another one.
    case overbookingOfOthers
    case unknownInterpreter(Identifier<Interpreter>)
    /// Somebody has the name already.
    case interpreterKnown(Identifier<Interpreter>)
    /// Only coordinators lose an interpreter for longer than a few weeks.
    case lossTooLong(until: Instant)
    /// An interpreter is asked for, and nobody has said in which language.
    case noLanguage
    /// The plan does not have the person at the site for the whole talk.
    case outsidePlan
    /// The client is in another talk at that time.
    case clientBusy
    /// It was held, and no longer is.
    case holdExpired
    /// What is asked for cannot happen to an appointment in its state.
    case impossible(AppointmentEvent, AppointmentState)
    case tooEarly(AppointmentEvent, from: Instant)
    /// Whoever completed an appointment is not to say that it was a mistake.
    case ownCompletion
    /// Nothing has happened to the appointment that can be taken back.
    case nothingToUndo
    /// What happened last can no longer be taken back.
    case undoTooLate(until: Instant)
    /// Somebody else has done it.
    case undoOfAnother
    /// The login does not book with this person at this site.
    case notInOwnHands
    /// The key was used for another request.
    case keyReused
}
