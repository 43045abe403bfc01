public import Core

extension BookingWords {
    /// Whom to call about what, as a table: the code by which the desk finds who it is, and what can be offered.
    public func table(of calls: [CallItem]) -> TextTable {
        var table = TextTable([
            (isGerman ? "Code" : "Code", .left), (isGerman ? "Termin" : "Appointment", .left),
            (isGerman ? "Standort" : "Site", .left), (isGerman ? "Angebot" : "Offer", .left),
            (isGerman ? "Fachkraft" : "Person", .left),
        ])
        for call in calls {
            table.add([
                call.appointment.code.description, moment(call.appointment.period.lowerBound),
                call.appointment.site.rawValue,
                call.offered.map { moment($0.period.lowerBound) } ?? (isGerman ? "keine freie Zeit" : "no free time"),
                call.offered?.caseManager.rawValue ?? "",
            ])
        }
        return table
    }

    /// That nobody has to be called.
    public var nobodyToCall: String {
        isGerman ? "Niemand ist anzurufen." : "Nobody has to be called."
    }

    /// That everything is decided.
    public var everythingDecided: String {
        isGerman ? "Alles ist entschieden." : "Everything is decided."
    }

    /// That appointments are undecided, and what to do.
    public func undecided(_ count: Int) -> Explanation {
        isGerman
            ? Explanation(
                fact: "\(count) \(count == 1 ? "Termin ist" : "Termine sind") nicht entschieden.",
                remedy: "Rufen Sie an: `sprechzeit cover calls`, oder suchen Sie Vertretung: `sprechzeit cover needs`."
            )
            : Explanation(
                fact: "\(count) \(count == 1 ? "appointment is" : "appointments are") undecided.",
                remedy: "Call: `sprechzeit cover calls`, or find cover: `sprechzeit cover needs`."
            )
    }
}
