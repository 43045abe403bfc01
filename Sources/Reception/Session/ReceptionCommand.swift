public import Core

/// What somebody at the desk wants.
public enum ReceptionCommand: Hashable, Sendable {
    /// The appointments of today.
    case showDay
    /// The appointments of another day.
    case show(LocalDate)
    /// The appointments at another site; in the whole county where `nil`.
    case goTo(Identifier<Site>?)
    /// The appointments of a day, as it is typed.
    case showDayLike(String)
    /// The appointments at a site, as it is typed; in the whole county where nothing is.
    case goToLike(String)
    /// Hold a time of the week that was looked at: at the person of this number, counted from 1.
    case holdInWeek(Int, TimeOfDay)
    /// Say why a time of that week is not free.
    case explain(Int, TimeOfDay)
    /// The week from a day on at the desk's site, with what is free and why the rest is not.
    case showWeek(LocalDate)
    /// The week of the day that is shown.
    case showDayWeek
    /// Look for free times; the line comes next.
    case newAppointment
    case search(String)
    /// Hold the free time of this number, counted from 1.
    case choose(Int)
    case showMore
    case book
    case release
    /// About the person for whom a time is held.
    case client(ClientCommand)
    case arrive(Int)
    case miss(Int)
    case cancel(Int)
    case complete(Int)
    /// It was a mistake.
    case correct(Int)
    /// Look for another time for the appointment of this number.
    case move(Int)
    /// Look for another time for what has just been booked.
    case moveBooked
    /// What a client takes home about the appointment of this number.
    case slip(Int)
    case slipOfBooked
    /// Print the slip that was not printed because its appointment has yet to be decided about.
    case printUndecided
    /// Lets something happen to an appointment, whatever list it stands in.
    case apply(AppointmentEvent, AppointmentCode)
    /// Hold a time, whatever list it stands in.
    case hold(Slot)
    /// Ask again for what has been refused.
    case retry
    case undo
    case goBack
    /// Go on after a refusal.
    case dismiss
    case help
    case quit
}
