public import Core

/// A search for free times put back into words, so that whoever typed it sees what was understood.
public struct QueryWords: Sendable {
    private let isGerman: Bool
    private let instance: Instance
    private let names: LanguageNames
    private let figures: FigureWords

    /// Words for a county's searches.
    ///
    /// - Parameters:
    ///   - language: In which language.
    ///   - instance: The county, whose sites and people have names.
    public init(_ language: Language, of instance: Instance) {
        isGerman = language == .german
        self.instance = instance
        names = LanguageNames(language)
        figures = FigureWords(language)
    }

    /// All wishes, one after another.
    public func text(_ query: SlotQuery) -> String {
        let parts =
            [place(query), people(query), language(query), time(query), days(query), length(query)]
            + [
                query.mustBeStepFree ? (isGerman ? "stufenlos" : "without steps") : nil,
                query.isUrgent ? (isGerman ? "dringend" : "urgent") : nil, channel(query),
            ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }

    private func channel(_ query: SlotQuery) -> String? {
        switch query.channel {
        case .onSite: nil
        case .phone: isGerman ? "am Telefon" : "on the telephone"
        case .video: isGerman ? "per Video" : "by video"
        case .outreach: isGerman ? "aufsuchend" : "outreach"
        }
    }

    private func language(_ query: SlotQuery) -> String? {
        query.language.map { language in
            let interpreted = isGerman ? " (auch mit Sprachmittlung)" : " (or with an interpreter)"
            return names.name(language) + (query.mayBeInterpreted ? interpreted : "")
        }
    }

    private func place(_ query: SlotQuery) -> String? {
        if let way = query.way {
            let from = site(way.from)
            let means = way.transport == .car ? (isGerman ? "Auto" : "car") : (isGerman ? "Bus" : "bus")
            guard let minutes = way.withinMinutes else { return from }
            return isGerman
                ? "\(from) und bis \(minutes) Minuten Weg (\(means))"
                : "\(from) and up to \(minutes) minutes by \(means)"
        }
        guard let sites = query.sites else { return isGerman ? "alle Standorte" : "all sites" }
        return sites.sorted().map(site).joined(separator: isGerman ? " oder " : " or ")
    }

    private func site(_ id: Identifier<Site>) -> String {
        (instance.sites.first { $0.id == id }?.name ?? id.rawValue).safeForTerminal
    }

    private func people(_ query: SlotQuery) -> String? {
        query.caseManagers.map { people in
            people.sorted().map { id in
                (instance.caseManagers.first { $0.id == id }?.displayName ?? id.rawValue).safeForTerminal
            }
            .joined(separator: isGerman ? " oder " : " or ")
        }
    }

    private func time(_ query: SlotQuery) -> String? {
        switch (query.hours.lowerBound == .midnight, query.hours.upperBound == .endOfDay) {
        case (true, true): nil
        case (true, false): isGerman ? "bis \(query.hours.upperBound) Uhr" : "until \(query.hours.upperBound)"
        case (false, true): isGerman ? "ab \(query.hours.lowerBound) Uhr" : "from \(query.hours.lowerBound)"
        case (false, false): "\(query.hours.lowerBound)–\(query.hours.upperBound)" + (isGerman ? " Uhr" : "")
        }
    }

    private func days(_ query: SlotQuery) -> String {
        let days = figures.days(query.days)
        guard query.weekdays.count < Weekday.allCases.count else { return days }
        return query.weekdays.sorted().map(figures.weekday).joined(separator: "/") + " " + days
    }

    private func length(_ query: SlotQuery) -> String {
        isGerman ? "\(query.durationMinutes) Minuten" : "\(query.durationMinutes) minutes"
    }
}
