import Core
import Testing

@Test(arguments: 2024...2035)
func holidaysAreThoseThatAreKnown(year: Int) throws {
    let known = try fixture("holidays-nrw.csv").filter { $0.hasPrefix("\(year)-") }
    #expect(PublicHolidays.northRhineWestphalia(year: year).map { "\($0.date),\($0.name)" } == known)
    #expect(known.count == 11)
}

@Test(
    arguments: [
        (1818, "1818-03-22"), (1943, "1943-04-25"), (1954, "1954-04-18"), (1981, "1981-04-19"), (2008, "2008-03-23"),
        (2027, "2027-03-28"), (2038, "2038-04-25"), (2049, "2049-04-18"), (2076, "2076-04-19"), (2285, "2285-03-22"),
    ]
)
func easterIsOnItsSundayInTheYearsThatAreHardest(year: Int, sunday: String) {
    #expect(Easter.sunday(of: year) == date(sunday))
}

@Test func easterIsWhereButchersReckoningPutsIt() {
    for year in 1583...9999 {
        let (century, yearOfCentury) = (year / 100, year % 100)
        let age = year % 19
        let moon = (19 * age + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let sunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - moon - yearOfCentury % 4) % 7
        let days = moon + sunday - 7 * ((age + 11 * moon + 22 * sunday) / 451) + 114
        let butchers = LocalDate(year: year, month: days / 31, day: days % 31 + 1)
        #expect(Easter.sunday(of: year) == butchers, "\(year)")
    }
}

@Test func ascensionDayCanFallOnThe1OfMay() {
    let names = PublicHolidays.northRhineWestphalia(year: 2008).filter { $0.date == date("2008-05-01") }.map(\.name)
    #expect(names == ["Christi Himmelfahrt", "Tag der Arbeit"])
}

@Test func holidaysComeInTheOrderOfTheYear() {
    for year in 1995...2200 {
        let dates = PublicHolidays.northRhineWestphalia(year: year).map(\.date)
        #expect(dates == dates.sorted(), "\(year)")
    }
}
