public import Core

/// What stands on the screens of the desk.
public struct DeskWords: Sendable {
    public let language: Language
    let isGerman: Bool
    let instance: Instance
    let booking: BookingWords
    let figures: FigureWords
    let spoken: SpokenTime
    let zone: Zone
    let queries: QueryWords
    let languages: LanguageNames

    /// Words for a county's desk.
    ///
    /// - Parameters:
    ///   - language: In which language.
    ///   - instance: The county.
    ///   - zone: Its zone.
    public init(_ language: Language, of instance: Instance, zone: Zone) {
        self.language = language
        isGerman = language == .german
        self.instance = instance
        booking = BookingWords(language, zone: zone)
        figures = FigureWords(language)
        spoken = SpokenTime(language, zone: zone)
        self.zone = zone
        queries = QueryWords(language, of: instance)
        languages = LanguageNames(language)
    }

    func either(_ german: String, _ english: String) -> String { isGerman ? german : english }

    public func name(_ site: Identifier<Site>) -> String {
        (instance.sites.first { $0.id == site }?.name ?? site.rawValue).safeForFrame
    }

    public func name(_ person: Identifier<CaseManager>) -> String {
        (instance.caseManagers.first { $0.id == person }?.displayName ?? person.rawValue).safeForFrame
    }

    /// The desk's place; the county where `nil`.
    public func place(_ site: Identifier<Site>?) -> String {
        site.map(name) ?? instance.county.name.safeForFrame
    }

    public func name(of language: SpokenLanguage) -> String { languages.name(language) }

    /// Where at its site an appointment is: the room, or how else it takes place.
    public func place(_ appointment: Appointment) -> String {
        appointment.room.map { either("Raum \($0)", "room \($0)") } ?? booking.name(appointment.channel)
    }

    /// The same for a narrow column.
    public func shortPlace(_ appointment: Appointment) -> String {
        appointment.room.map { "\($0)" } ?? String(booking.name(appointment.channel).prefix(4))
    }

    /// The languages that somebody speaks.
    public func languages(of person: Identifier<CaseManager>) -> String {
        let spoken = instance.caseManagers.first { $0.id == person }?.languages ?? []
        return spoken.map(languages.name).sorted().joined(separator: ", ")
    }

    /// The date, the week and the time, as each screen's head has them.
    public func clock(_ now: Instant) -> String {
        let local = zone.local(at: now)
        let week = figures.week(local.date.isoWeek).split(separator: "/").first.map(String.init) ?? ""
        return "\(figures.dateWithWeekday(local.date))  \(week)  \(local.time)"
    }

    public func date(_ date: LocalDate) -> String { figures.dateWithWeekday(date) }

    public func day(of period: Range<Instant>) -> LocalDate { zone.local(at: period.lowerBound).date }

    public func span(_ period: Range<Instant>) -> String {
        "\(zone.local(at: period.lowerBound).time)-\(zone.local(at: period.upperBound).time)"
    }

    /// When something is, with its date.
    public func when(_ period: Range<Instant>) -> String {
        "\(date(day(of: period)))  \(span(period))"
    }

    public func time(_ instant: Instant) -> String { "\(zone.local(at: instant).time)" }

    /// A time with its seconds.
    public func second(_ instant: Instant) -> String {
        let second = Int(((instant.seconds % 60) + 60) % 60)
        return time(instant) + ":" + (second < 10 ? "0" : "") + "\(second)"
    }

    /// How long is left, in minutes and seconds.
    public func countdown(_ seconds: Int64) -> String {
        let seconds = max(0, seconds)
        return "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
    }
}
