internal import Core
internal import Postgres

/// The number by which rows refer to the row of one `Entity`; people know it by its ``Identifier`` and never see this.
struct Key<Entity>: Hashable, Sendable {
    let number: Int64
}

extension Key: SQLRepresentable {
    var sqlRepresentation: Int64 { number }

    init(sqlRepresentation: Int64) {
        self.init(number: sqlRepresentation)
    }
}

/// Which row holds what people call by a name.
struct Keys<Entity>: Sendable {
    private let byName: [Identifier<Entity>: Key<Entity>]

    /// Reads a result of two columns, the name and the key.
    init(_ rows: consuming Rows) throws(PostgresError) {
        let pairs = try rows.map { row throws(PostgresError) in
            (try row.value(0, as: Identifier<Entity>.self), try row.value(1, as: Key<Entity>.self))
        }
        byName = Dictionary(pairs) { first, _ in first }
    }

    /// The key of what has this name.
    ///
    /// - Throws: ``UnknownName`` where nothing stored has it.
    func key(of name: Identifier<Entity>) throws(UnknownName) -> Key<Entity> {
        guard let key = byName[name] else {
            throw UnknownName(entity: "\(Entity.self)", name: name.rawValue)
        }
        return key
    }

    /// The key of what has this name, `nil` for no name.
    func optionalKey(of name: Identifier<Entity>?) throws(UnknownName) -> Key<Entity>? {
        guard let name else { return nil }
        return try key(of: name)
    }
}

/// Something is called by a name that nothing has.
public struct UnknownName: Error, Hashable, Sendable {
    /// The type of what is missing: `Site`, `CaseManager`.
    public let entity: String
    public let name: String

    public init(entity: String, name: String) {
        self.entity = entity
        self.name = name
    }
}
