import Core

/// Who usually holds which hours (Stammkraft), by the people's numbers.
struct Regulars: Sendable {
    private var holders: [Identifier<OnSiteHours>: Set<Int>] = [:]

    /// Whether somebody else than a person is known to hold the hours.
    func belongToOthers(_ hours: Identifier<OnSiteHours>, than person: Int) -> Bool {
        guard let known = holders[hours] else { return false }
        return !known.contains(person)
    }

    /// Notes a person as a regular holder.
    mutating func note(_ person: Int, for hours: Identifier<OnSiteHours>) {
        holders[hours, default: []].insert(person)
    }
}
