/// A public holiday (gesetzlicher Feiertag), on which no consultation is held.
public struct PublicHoliday: Hashable, Sendable {
    public let date: LocalDate

    /// The German name, as the law has it.
    public let name: String

    public init(date: LocalDate, name: String) {
        self.date = date
        self.name = name
    }
}

/// The public holidays of a federal state, worked out from the Easter rule.
public enum PublicHolidays {
    /// The eleven holidays of North Rhine-Westphalia (Feiertagsgesetz NW § 2) in a year, earliest first.
    ///
    /// As the law stands since 1995; the one Reformationstag of 2017 is not among them. Two holidays can fall on
    /// one day: in 2008 Ascension Day was 1 May.
    public static func northRhineWestphalia(year: Int) -> [PublicHoliday] {
        let easter = Easter.sunday(of: year)
        func fixed(_ month: Int, _ day: Int, _ name: String) -> PublicHoliday {
            PublicHoliday(date: LocalDate(existingYear: year, month: month, day: day), name: name)
        }
        func movable(_ daysAfterEaster: Int, _ name: String) -> PublicHoliday {
            PublicHoliday(date: easter.advanced(by: daysAfterEaster), name: name)
        }
        return [
            fixed(1, 1, "Neujahr"),
            movable(-2, "Karfreitag"),
            movable(1, "Ostermontag"),
            fixed(5, 1, "Tag der Arbeit"),
            movable(39, "Christi Himmelfahrt"),
            movable(50, "Pfingstmontag"),
            movable(60, "Fronleichnam"),
            fixed(10, 3, "Tag der Deutschen Einheit"),
            fixed(11, 1, "Allerheiligen"),
            fixed(12, 25, "1. Weihnachtstag"),
            fixed(12, 26, "2. Weihnachtstag"),
        ].sorted { ($0.date, $0.name) < ($1.date, $1.name) }
    }
}
