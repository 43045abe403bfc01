public import Core

/// A search for free times as the reception types it: short words in any order, each of which is a wish.
public struct SearchLine: Hashable, Sendable {
    /// What was understood.
    public private(set) var query: SlotQuery
    /// Words that mean nothing here, as they were typed.
    public private(set) var unknown: [String] = []

    /// Words that a later one of the same kind stands in for, as they were typed.
    public private(set) var overruled: [String] = []

    /// The days that the line says; `nil` where it says none, or anything unknown.
    public var days: ClosedRange<LocalDate>? { saysDays && unknown.isEmpty ? query.days : nil }

    private let today: LocalDate
    private var saysDays = false
    private var minutes: Int?
    private var saysWeekdays = false
    private var isEverywhere = false
    /// The last word about each thing that can be said only once.
    private var said: [Topic: String] = [:]

    /// What can be said only once.
    private enum Topic: Hashable {
        case days, length, language, channel, way
    }

    /// How far ahead a line looks that says nothing about days.
    private static let usualDays = 21

    /// Reads a line.
    ///
    /// - Parameters:
    ///   - line: What was typed.
    ///   - kind: The kind of appointment.
    ///   - vocabulary: The county's names.
    ///   - today: The day from which on times are looked for.
    ///   - site: The desk's site, where a line names neither a site nor a person; the whole county where `nil`.
    public init(
        _ line: String,
        kind: AppointmentKind,
        in vocabulary: Vocabulary,
        from today: LocalDate,
        at site: Identifier<Site>? = nil
    ) {
        query = SlotQuery(kind: kind, days: today...today.advanced(by: Self.usualDays - 1))
        self.today = today
        var transport = Transport.transit
        for word in line.split(separator: " ") {
            let word = word.lowercased()
            if let means = Self.transports[word] {
                transport = means
            } else if !takeTime(word), !takeDays(word), !takeLength(word), !take(word, in: vocabulary) {
                unknown.append(word)
            }
        }
        if isEverywhere { query.sites = nil }
        guard let minutes else {
            if let site, !isEverywhere, query.sites == nil, query.caseManagers == nil { query.sites = [site] }
            return
        }
        guard let origin = query.sites?.min() ?? site else {
            unknown.append("+\(minutes)")
            return
        }
        // Whoever may travel is not held to the sites that were named.
        query.sites = nil
        query.way = .init(from: origin, transport: transport, withinMinutes: minutes)
    }

    private static let transports: [String: Transport] = ["bus": .transit, "auto": .car, "car": .car]

    /// A time of day.
    private mutating func takeTime(_ word: String) -> Bool {
        let hours = query.hours
        let noon = TimeOfDay(hour: 12, minute: 0) ?? .midnight
        let evening = TimeOfDay(hour: 17, minute: 0) ?? .midnight
        switch word {
        case "vorm", "morning": return setHours(hours.lowerBound, min(hours.upperBound, noon))
        case "nachm", "afternoon": return setHours(max(hours.lowerBound, noon), hours.upperBound)
        case "abend", "evening": return setHours(max(hours.lowerBound, evening), hours.upperBound)
        default: break
        }
        for prefix in ["ab", "from"] {
            if let time = Self.time(word, after: prefix) { return setHours(time, hours.upperBound) }
        }
        for prefix in ["bis", "until"] {
            if let time = Self.time(word, after: prefix) { return setHours(hours.lowerBound, time) }
        }
        return false
    }

    private mutating func setHours(_ first: TimeOfDay, _ last: TimeOfDay) -> Bool {
        guard first < last else { return false }
        query.hours = first...last
        return true
    }

    /// A day, several weekdays, or a period.
    private mutating func takeDays(_ word: String) -> Bool {
        switch word {
        case "heute", "today": return setDays(today...today, word)
        case "morgen", "tomorrow": return setDays(today.next...today.next, word)
        default: break
        }
        if word.hasSuffix("w"), let weeks = Int(word.dropLast()), (1...52).contains(weeks) {
            return setDays(today...today.advanced(by: weeks * 7 - 1), word)
        }
        for prefix in ["kw", "wk"] where word.hasPrefix(prefix) {
            guard let number = Int(word.dropFirst(prefix.count)), let week = week(number) else { continue }
            return setDays(max(today, week.days.lowerBound)...week.days.upperBound, word)
        }
        if let date = date(word) { return setDays(date...date, word) }
        return false
    }

    private mutating func setDays(_ days: ClosedRange<LocalDate>, _ word: String) -> Bool {
        say(word, about: .days)
        query.days = days
        saysDays = true
        return true
    }

    /// Of two words about one thing the last one counts, and the other is named.
    private mutating func say(_ word: String, about topic: Topic) {
        if let earlier = said.updateValue(word, forKey: topic), earlier != word { overruled.append(earlier) }
    }

    /// How long the talk or the way may be, and what else it is to be like.
    private mutating func takeLength(_ word: String) -> Bool {
        if word.hasPrefix("+"), let number = Int(word.dropFirst()), (0...600).contains(number) {
            say(word, about: .way)
            minutes = number
            return true
        }
        if let number = Int(word), (15...480).contains(number) {
            say(word, about: .length)
            query.durationMinutes = number
            return true
        }
        switch word {
        case "lang", "long":
            say(word, about: .length)
            query.durationMinutes = 90
        case "stufenlos", "stepfree": query.mustBeStepFree = true
        case "dolm", "interp": query.mayBeInterpreted = true
        case "!": query.isUrgent = true
        case "alle", "all": isEverywhere = true
        default: return takeChannel(word)
        }
        return true
    }

    private mutating func takeChannel(_ word: String) -> Bool {
        guard let channel = Self.channels[word] else { return false }
        say(word, about: .channel)
        query.channel = channel
        return true
    }

    private static let channels: [String: Channel] = [
        "tel": .phone, "phone": .phone, "video": .video, "haus": .outreach, "home": .outreach,
    ]

    /// A language, weekdays, a site or a person; a language comes before the weekday of the same letters.
    private mutating func take(_ word: String, in vocabulary: Vocabulary) -> Bool {
        if vocabulary.languages.contains(SpokenLanguage(code: word)) {
            say(word, about: .language)
            query.language = SpokenLanguage(code: word)
            return true
        }
        let parts = word.split(separator: ",").map(String.init)
        let weekdays = parts.compactMap { Self.weekdays[$0] }
        if !weekdays.isEmpty, weekdays.count == parts.count {
            query.weekdays = saysWeekdays ? query.weekdays.union(weekdays) : Set(weekdays)
            saysWeekdays = true
            return true
        }
        let sites = parts.map(vocabulary.sites(like:))
        if !sites.isEmpty, sites.allSatisfy({ !$0.isEmpty }) {
            query.sites = (query.sites ?? []).union(sites.joined())
            return true
        }
        let people = vocabulary.people(like: word)
        guard !people.isEmpty else { return false }
        query.caseManagers = (query.caseManagers ?? []).union(people)
        return true
    }

    private static let weekdays: [String: Weekday] = [
        "mo": .monday, "di": .tuesday, "mi": .wednesday, "do": .thursday, "fr": .friday, "sa": .saturday,
        "so": .sunday, "mon": .monday, "tue": .tuesday, "wed": .wednesday, "thu": .thursday, "fri": .friday,
        "sat": .saturday, "sun": .sunday,
    ]

    /// A time such as 10 or 10:30 after a word.
    private static func time(_ word: String, after prefix: String) -> TimeOfDay? {
        guard word.hasPrefix(prefix) else { return nil }
        let parts = word.dropFirst(prefix.count).split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let hour = Int(parts[0]) else { return nil }
        guard parts.count == 2 else { return TimeOfDay(hour: hour, minute: 0) }
        return Int(parts[1]).flatMap { TimeOfDay(hour: hour, minute: $0) }
    }

    /// The next week of a number.
    private func week(_ number: Int) -> ISOWeek? {
        let present = today.isoWeek
        let candidates = [present.year, present.year + 1].compactMap { ISOWeek(year: $0, number: number) }
        return candidates.first { $0.days.upperBound >= today }
    }

    /// A date such as 25.11., 25.11.27 or 25.11.2027, none of the past; the next one where the year is not said.
    private func date(_ word: String) -> LocalDate? {
        let parts = word.split(separator: ".")
        guard word.contains("."), (2...3).contains(parts.count), let day = Int(parts[0]), let month = Int(parts[1])
        else { return nil }
        if parts.count == 3 {
            guard let year = Int(parts[2]) else { return nil }
            let date = LocalDate(year: year < 100 ? 2_000 + year : year, month: month, day: day)
            return date.flatMap { $0 < today ? nil : $0 }
        }
        let candidates = [today.year, today.year + 1].compactMap { LocalDate(year: $0, month: month, day: day) }
        return candidates.first { $0 >= today }
    }
}
