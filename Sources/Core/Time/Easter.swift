/// Easter (Ostern), on which most movable holidays hang: the Sunday after the first full moon of spring, as the
/// Gregorian church calendar reckons it.
public enum Easter {
    /// Easter Sunday of a year.
    ///
    /// Follows Gauss in the form without exceptions: the moon's 19-year cycle, put right for the leap days that
    /// centuries leave out, gives the full moon; the next Sunday is Easter.
    public static func sunday(of year: Int) -> LocalDate {
        let yearOfCycle = year.remainder(dividingBy: 19)
        let century = year.quotient(dividingBy: 100)
        let solarCorrection = century - century.quotient(dividingBy: 4)
        let lunarCorrection = (8 * century + 13).quotient(dividingBy: 25)
        let moon = (19 * yearOfCycle + solarCorrection - lunarCorrection + 15).remainder(dividingBy: 30)
        // The full moon never falls later than 18 April, nor on that day twice within one cycle.
        let lateMoon = moon == 29 || (moon == 28 && yearOfCycle > 10)
        let fullMoon = LocalDate(existingYear: year, month: 3, day: 21).advanced(by: lateMoon ? moon - 1 : moon)
        return fullMoon.advanced(by: 7 - fullMoon.weekday.rawValue % 7)
    }
}
