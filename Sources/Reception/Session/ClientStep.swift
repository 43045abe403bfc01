public import Core

/// What is asked for about the person while a time is held for them (Wer?).
public enum ClientStep: Hashable, Sendable {
    /// A name, birth date, phone or number; or one of those who were found.
    case who(ClientQuery?, [ClientHit])
    /// The name of somebody new.
    case name
    /// How they are reached.
    case phone(PersonName?)
    /// What they want to speak.
    case language(PersonName?, PhoneNumber?)
    /// Nothing more: it is known, or is not to be known.
    case settled(ClientTag?)
}

/// What somebody at the desk says about the person.
public enum ClientCommand: Hashable, Sendable {
    /// Look for somebody.
    case find(String)
    /// The one of this number among those who were found, counted from 1.
    case choose(Int)
    /// The only one who can be meant: the single match on name and birth date.
    case chooseCertain
    /// Take down somebody new; name, phone and language come next.
    case add
    case name(PersonName?)
    case phone(PhoneNumber?)
    case language(SpokenLanguage?)
    /// Book for nobody who is known.
    case skip
    /// Move the appointment that they have already to the time that is held.
    case moveOther
    /// Ask again who it is.
    case ask
    /// Ask who comes along.
    case askAnother
}

/// What has to be done about the person outside.
public enum ClientEffect: Hashable, Sendable {
    case find(ClientQuery)
    /// Take somebody down, and say that an appointment is theirs; beside others who come along, where there are some.
    case add(ClientDetails, PhoneNumber?, AppointmentCode, besidesOthers: Bool = false)
    case link(Client, AppointmentCode, besidesOthers: Bool = false)
    /// Move an appointment to the time of a hold, which is given back.
    case move(AppointmentCode, to: Appointment)
    /// Say the full name of whose an appointment is.
    case name(AppointmentCode)
}

/// What came of it.
public enum ClientAnswer: Hashable, Sendable {
    case found(ClientQuery, [ClientHit])
    /// The appointment is this client's, who has others ahead.
    case linked(Client, ahead: [AppointmentAhead] = [])
    /// Whose the appointment is, where that is known and may be shown.
    case named(AppointmentCode, Client?)
    /// Nothing has changed.
    case refused(ClientRefusal)
}
