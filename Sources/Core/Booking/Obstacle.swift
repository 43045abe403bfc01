/// The first reason why a time cannot be booked: one of a closed list, in the order in which they are looked for.
public enum Obstacle: Hashable, Sendable {
    /// It has begun already.
    case past
    /// Sooner than whoever asks may book.
    case tooSoon(first: Instant)
    /// Further ahead than this kind of appointment is booked.
    case beyondHorizon(last: LocalDate)
    /// Appointments begin at multiples of some minutes after the full hour.
    case offGrid(minutes: Int)
    case holiday(name: String)
    case siteClosed
    case notEmployed
    /// Away on leave or sick; nobody is told which.
    case absent
    /// The published plan has nothing for this person on the date.
    case noHours
    /// The plan has the person at other sites on the date.
    case atOtherSites([Identifier<Site>])
    /// The talk does not lie within one stay of the person at the site.
    case outsideHours([Range<Instant>])
    /// Another appointment, or what is kept free around it.
    case taken(Range<Instant>)
    /// Somebody is about to book it.
    case held(until: Instant)
    /// The rest of the stay is kept back until the day: for urgent needs, or for those without an appointment.
    case keptForUrgent
    case keptForWalkIns
    case noRoom
    /// A room is free, but none that is reached without steps.
    case noStepFreeRoom
    /// This kind of appointment does not take place like that.
    case notByChannel(Channel)
    case isNotStepFree
    case doesNotSpeak(SpokenLanguage)
    /// Neither the person nor any interpreter who could come.
    case noInterpreter(SpokenLanguage, InterpreterObstacle)
    case lacks(Skill)
    /// The client cannot come there by the means asked for.
    case noConnection
    case tooFar(minutes: Int)
}
