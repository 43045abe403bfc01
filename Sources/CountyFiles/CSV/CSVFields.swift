internal import Core

// How the values of a county are written in fields; nothing is written as an empty field.
extension CSVWriter {
    mutating func add<Entity>(_ name: Identifier<Entity>) { add(name.rawValue) }

    mutating func add(_ number: Int?) { add(number.map(String.init) ?? "") }

    mutating func add(_ number: DecimalNumber) { add(number.description) }

    mutating func add(_ flag: Bool) { add(flag ? "yes" : "no") }

    mutating func add(_ word: some RawRepresentable<String>) { add(word.rawValue) }

    mutating func add(_ date: LocalDate?) { add(date?.description ?? "") }

    mutating func add(_ time: TimeOfDay) { add(time.description) }

    mutating func add(_ languages: [SpokenLanguage]) { add(languages.map(\.code).joined(separator: "|")) }

    mutating func add(_ skills: [Skill]) { add(skills.map(\.code).joined(separator: "|")) }

    /// Appends the site, or `*` for every site.
    mutating func add(_ scope: SiteScope) {
        switch scope {
        case .every: add("*")
        case .one(let site): add(site)
        }
    }

    /// Appends the first and the last day.
    mutating func add(_ validity: Validity) {
        add(validity.first)
        add(validity.last)
    }

    /// Appends latitude and longitude.
    mutating func add(_ position: Position) {
        add(position.latitude)
        add(position.longitude)
    }
}
