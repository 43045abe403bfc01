public import Core
public import Messages

/// The county as the desk shows it, which is read anew from time to time.
public struct DeskCounty: Sendable {
    public let calendar: InstanceCalendar
    public let kind: AppointmentKind
    public let words: DeskWords
    let reducer: ReceptionReducer

    /// A county at a desk.
    ///
    /// - Parameters:
    ///   - calendar: The county.
    ///   - kind: The kind of appointment that is booked.
    ///   - interpreted: The languages that interpreters speak.
    ///   - language: In which language everything is shown.
    public init(
        _ calendar: InstanceCalendar,
        kind: AppointmentKind,
        interpreted: Set<SpokenLanguage> = [],
        language: Language
    ) {
        self.calendar = calendar
        self.kind = kind
        words = DeskWords(language, of: calendar.instance, zone: calendar.zone)
        reducer = ReceptionReducer(calendar, kind: kind, interpreted: interpreted)
    }
}
