import Core

/// Interpreters for other programs: `sprechzeit/interpreters/v1`.
struct InterpreterReport: Encodable {
    struct Entry: Encodable {
        struct Window: Encodable {
            let date: String
            let start: String
            let end: String
        }

        struct Absence: Encodable {
            /// Instants with the county's offset from UTC.
            let start: String
            let end: String
        }

        let id: String
        let name: String
        let kind: String
        let leadDays: Int
        let languages: [String]
        /// As in the county's files: `MO 08:00-12:00;TU 08:00-16:00/odd`.
        let weekly: String
        let on: [Window]
        let absences: [Absence]
    }

    let schema = "sprechzeit/interpreters/v1"
    let interpreters: [Entry]

    init(_ interpreters: [Interpreter], in zone: Zone) {
        self.interpreters = interpreters.map { interpreter in
            Entry(
                id: interpreter.id.rawValue,
                name: interpreter.displayName,
                kind: interpreter.kind.rawValue,
                leadDays: interpreter.leadDays,
                languages: interpreter.languages.map(\.code),
                weekly: interpreter.pattern.description,
                on: interpreter.singleWindows.map { window in
                    .init(date: "\(window.date)", start: "\(window.start)", end: "\(window.end)")
                },
                absences: interpreter.absences.map { absence in
                    .init(start: absence.lowerBound.text(in: zone), end: absence.upperBound.text(in: zone))
                }
            )
        }
    }
}
