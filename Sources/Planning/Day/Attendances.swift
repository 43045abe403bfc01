import Core

/// Who attends which of the team's events on the days of a plan, and who cannot.
///
/// Attendance is given before anything is planned: consultation is fitted in around it.
struct Attendances: Sendable {
    /// One person's events of a date.
    private struct Events {
        var attended: [PersonDay.Attendance] = []
        var missed: [PersonDay.Attendance] = []
    }

    private struct Key: Hashable {
        let person: Int
        let date: LocalDate
    }

    private var events: [Key: Events] = [:]
    /// By person, the rest before each date that has events or follows one.
    private var rest: [Key: Int] = [:]

    /// Nobody attends anything.
    init() {}

    /// The attendance of everybody who must attend; of two events that exclude each other, the earlier one is attended.
    ///
    /// - Parameters:
    ///   - days: The days of the plan; what takes place on others does not count.
    ///   - index: The county.
    init(on days: ClosedRange<LocalDate>, in index: CountyIndex) {
        let calendar = index.calendar
        let occurrences = calendar.occurrences(in: days).sorted {
            ($0.period.lowerBound, $0.period.upperBound) < ($1.period.lowerBound, $1.period.upperBound)
        }
        for occurrence in occurrences {
            for (person, staff) in index.people.enumerated() where calendar.mustAttend(staff, occurrence) {
                add(PersonDay.Attendance(occurrence, in: index), of: person, on: occurrence, in: index)
            }
        }
    }

    /// The events a person attends on a date, in order of time.
    func attended(by person: Int, on date: LocalDate) -> [PersonDay.Attendance] {
        events[Key(person: person, date: date)]?.attended ?? []
    }

    /// The events a person would have to attend on a date but cannot.
    func missed(by person: Int, on date: LocalDate) -> [PersonDay.Attendance] {
        events[Key(person: person, date: date)]?.missed ?? []
    }

    /// The time on a date that the rest after events of the day before and before those of the day after allows.
    func rested(_ person: Int, on date: LocalDate) -> Range<Int> {
        let before = attended(by: person, on: date.previous).map(\.period.upperBound).max()
        let after = attended(by: person, on: date.next).map(\.period.lowerBound).min()
        let start = before.map { $0 + rest(of: person, before: date) } ?? .min
        return start..<max(start, after.map { $0 - rest(of: person, before: date.next) } ?? .max)
    }

    private func rest(of person: Int, before date: LocalDate) -> Int {
        rest[Key(person: person, date: date)] ?? 0
    }

    private mutating func add(
        _ attendance: PersonDay.Attendance,
        of person: Int,
        on occurrence: EventOccurrence,
        in index: CountyIndex
    ) {
        let key = Key(person: person, date: occurrence.date)
        for date in [occurrence.date, occurrence.date.next] {
            rest[Key(person: person, date: date)] = index.limits(of: person, on: date).rest
        }
        let attended = events[key]?.attended ?? []
        // One row stands for every event at its time and place.
        guard !attended.contains(where: { $0.site == attendance.site && $0.period == attendance.period }) else {
            return
        }
        let isOpen = attendance.site.map { index.sites[$0].activity.contains(occurrence.date) } ?? true
        let together = attended + [attendance]
        if isOpen, rested(person, on: occurrence.date).contains(attendance.period.lowerBound),
            index.isLawful(together.map { Stay($0) }, of: person, on: occurrence.date)
        {
            events[key, default: Events()].attended = together
        } else {
            events[key, default: Events()].missed.append(attendance)
        }
    }
}

extension PersonDay.Attendance {
    fileprivate init(_ occurrence: EventOccurrence, in index: CountyIndex) {
        self.init(
            event: occurrence.event.id,
            site: occurrence.event.site.flatMap { index.siteNumber[$0] },
            period: occurrence.period.wholeMinutes
        )
    }
}
