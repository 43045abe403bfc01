internal import Core
internal import Messages

/// What an entry says besides when it is.
struct EntryWording: Hashable {
    let summary: CalendarText
    let location: CalendarText
    /// Tells entries apart that agree in everything else that a person sees: some readers take those for one.
    let reference: CalendarText
    /// Whether the time of whoever subscribes is taken; a team event takes that of the people who attend it.
    let isBusy: Bool

    /// Words a series.
    init(of series: CalendarSeries, in directory: Directory, words: CalendarWords) {
        let site = series.site.map(directory.name(of:)) ?? words.online
        let summary: String
        let reference: String
        switch series.subject {
        case .hours(let hours, let holder, kind: .cover):
            summary = words.cover(at: site, by: holder)
            (reference, isBusy) = (hours.rawValue, true)
        case .hours(let hours, let holder, kind: _):
            summary = words.consultation(at: site, by: holder)
            (reference, isBusy) = (hours.rawValue, true)
        case .office(let person):
            summary = words.office(at: site, by: person)
            (reference, isBusy) = (person.rawValue, true)
        case .attendance(let event, let person):
            summary = words.attendance(at: directory.name(of: event) ?? words.unnamedEvent, by: person)
            (reference, isBusy) = (event.rawValue, true)
        case .event(let event):
            summary = directory.name(of: event) ?? words.unnamedEvent
            (reference, isBusy) = (event.rawValue, false)
        }
        self.summary = CalendarText(summary)
        location = series.site.map(directory.location(of:)) ?? CalendarText(words.online)
        self.reference = CalendarText(words.reference(reference))
    }
}
