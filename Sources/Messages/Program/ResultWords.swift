public import Core

/// What a command has done, in a line.
public struct ResultWords: Sendable {
    private let figures: FigureWords
    private var isGerman: Bool { figures.language == .german }

    public init(_ language: Language) {
        figures = FigureWords(language)
    }

    /// A plan was published.
    ///
    /// - Parameters:
    ///   - revision: The number that the state now has.
    ///   - added: Rows that are new.
    ///   - removed: Rows that are no more.
    ///   - kept: Rows that stay.
    ///   - entries: Entries of calendars that changed.
    /// - Returns: One line.
    public func applied(revision: Int64, added: Int, removed: Int, kept: Int, entries: Int) -> String {
        let (added, removed, kept) = (figures.number(added), figures.number(removed), figures.number(kept))
        let entries = figures.number(entries)
        return isGerman
            ? "Veröffentlicht als Version \(revision): \(added) Zeilen neu, \(removed) entfallen, \(kept) geblieben; "
                + "\(entries) Kalendereinträge geändert."
            : "Published as revision \(revision): \(added) rows added, \(removed) removed, \(kept) kept; "
                + "\(entries) calendar entries changed."
    }

    /// A plan or a county that was taken in has taken the ground away from appointments.
    public func stranded(_ appointments: Int) -> String {
        let count = figures.number(appointments)
        return isGerman
            ? "Termine, die nun zu klären sind: \(count)."
            : "Appointments that need a decision now: \(count)."
    }

    /// Appointments of people who are away are kept by others.
    public func handedOver(_ appointments: Int) -> String {
        let count = figures.number(appointments)
        return isGerman
            ? "Termine, die eine Vertretung übernimmt: \(count)."
            : "Appointments that a stand-in keeps: \(count)."
    }

    /// A plan was published before.
    public var alreadyApplied: String {
        isGerman
            ? "Der Plan war schon veröffentlicht; nichts ist geändert."
            : "The plan was published already; nothing has changed."
    }

    /// Calendars were written.
    public func calendars(_ all: Int, in folder: String, written: Int, removed: Int) -> String {
        let (all, folder) = (figures.number(all), folder.safeForTerminal)
        let (written, removed) = (figures.number(written), figures.number(removed))
        return isGerman
            ? "\(all) Kalender in \(folder): \(written) geschrieben, \(removed) entfernt."
            : "\(all) calendars in \(folder): \(written) written, \(removed) removed."
    }

    /// A database was brought to the schema of the program.
    public func migrated(_ database: String, by migrations: [String]) -> String {
        guard !migrations.isEmpty else {
            return "\(database): " + (isGerman ? "auf dem neuesten Stand" : "up to date")
        }
        return "\(database): " + (isGerman ? "angewendet " : "applied ") + migrations.joined(separator: ", ")
    }

    /// A slip was written to a file.
    public func slip(of code: AppointmentCode, in file: String) -> String {
        isGerman
            ? "Zettel zu \(code) in \(file.safeForTerminal)." : "Slip of \(code) in \(file.safeForTerminal)."
    }

    /// A slip was handed to a printer.
    public func slip(of code: AppointmentCode, printedOn printer: String) -> String {
        isGerman
            ? "Zettel zu \(code) an \(printer.safeForTerminal) gegeben."
            : "Slip of \(code) given to \(printer.safeForTerminal)."
    }

    /// What to do with a plan that lies in a file.
    public func next(plan: String) -> [String] {
        let (look, publish) = isGerman ? ("Ansehen:        ", "Veröffentlichen:") : ("Look at it:", "Publish it:")
        let plan = plan.safeForTerminal
        return ["\(look) sprechzeit plan show \(plan)", "\(publish) sprechzeit plan apply \(plan)"]
    }

    /// The work on weeks that is under way.
    public var planning: String { isGerman ? "Wochen werden geplant" : "Planning weeks" }
}
