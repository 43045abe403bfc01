internal import Core

// Names of things: given by one record, used by others.
extension RowReader {
    /// The longest name, in bytes: it must serve as the name of a file as well.
    private static let longestName = 200

    /// Takes the name that a record gives to what it describes.
    ///
    /// - Parameters:
    ///   - column: The name of the column.
    ///   - known: Where names of that kind are kept.
    /// - Returns: The name; nil if it cannot serve as one.
    mutating func newName<Entity>(
        _ column: String,
        in known: WritableKeyPath<FolderNames, KnownNames<Entity>>
    ) -> Identifier<Entity>? {
        guard let name = name(column) as Identifier<Entity>? else { return nil }
        keep(name, in: known)
        return name
    }

    /// Keeps the name that the record gives, unless an earlier record has it.
    mutating func keep<Entity>(
        _ name: Identifier<Entity>,
        in known: WritableKeyPath<FolderNames, KnownNames<Entity>>
    ) {
        guard let first = names[keyPath: known].insert(name, county: county, line: line) else { return }
        note(.duplicate(name.rawValue, firstLine: first))
    }

    /// Takes the name of something that another record describes.
    mutating func reference<Entity>(
        _ column: String,
        in known: WritableKeyPath<FolderNames, KnownNames<Entity>>
    ) -> Identifier<Entity>? {
        guard let field = field(column) else { return nil }
        return resolve(String(decoding: field, as: UTF8.self), in: known)
    }

    /// Takes the name of a site or `*` for every site.
    mutating func siteScope(_ column: String) -> SiteScope? {
        guard let field = field(column) else { return nil }
        if field.elementsEqual("*".utf8) { return .every }
        return resolve(String(decoding: field, as: UTF8.self), in: \.sites).map { .one($0) }
    }

    /// What a name stands for, if a record of the same county describes it.
    mutating func resolve<Entity>(
        _ name: String,
        in known: WritableKeyPath<FolderNames, KnownNames<Entity>>
    ) -> Identifier<Entity>? {
        let name = Identifier<Entity>(name)
        switch names[keyPath: known].find(name, in: isCountyKnown ? county : nil) {
        case .known, .undecided: return name
        case .inCounty(let county): return fail(.otherCounty(name.rawValue, county: county))
        case .unknown where name.rawValue.isEmpty: return fail(.empty)
        case .unknown(let suggestion): return fail(.unknownIdentifier(name.rawValue, suggestion: suggestion))
        }
    }

    /// Notes the days on which what the record describes holds.
    ///
    /// - Parameters:
    ///   - name: The name of what is described.
    ///   - days: The days.
    ///   - known: Where names of that kind are kept.
    ///   - column: The column of the first day.
    mutating func hold<Entity>(
        _ name: Identifier<Entity>,
        on days: Validity,
        in known: WritableKeyPath<FolderNames, KnownNames<Entity>>,
        from column: String
    ) {
        guard let earlier = names[keyPath: known].hold(name, on: days, line: line) else { return }
        note(.overlappingValidity(name.rawValue, days: earlier.days, firstLine: earlier.line), in: column)
    }

    /// Takes a name without looking whether it is known.
    mutating func name<Entity>(_ column: String) -> Identifier<Entity>? {
        guard let field = field(column) else { return nil }
        guard !field.isEmpty else { return fail(.empty) }
        let name = String(decoding: field, as: UTF8.self)
        guard isUsable(field) else { return fail(.unusableIdentifier(name)) }
        return Identifier(name)
    }

    /// Whether a text can serve as a name: `*` means every site, and `|` separates the entries of lists.
    private func isUsable(_ name: ArraySlice<UInt8>) -> Bool {
        name.count <= Self.longestName && !name.elementsEqual("*".utf8)
            && !name.contains { $0 == UInt8(ascii: "|") || $0 < 0x20 || $0 == 0x7F }
    }
}
