import Core
import TestKit
import Testing

@Suite("An account of leave")
struct LeaveBalanceTests {
    @Test("counts the days of each year and each kind apart (SC-06)")
    func account() throws {
        let person = try #require(DemoCounty.calendar.caseManager(Identifier("K4")))
        let balance = LeaveBalance(
            of: person,
            in: 2027,
            contract: [
                WorkingDays(perWeek: 5, valid: Validity(through: day("2027-06-30"))),
                WorkingDays(perWeek: 3, valid: Validity(from: day("2027-07-01"))),
            ],
            taken: [
                (leave("2026-12-28", "2027-01-08"), nil), (leave("2027-05-10", "2027-05-21"), nil),
                (leave("2027-05-05", "2027-05-05"), .regeneration),
            ],
            carriedOver: 2,
            on: day("2027-06-01"),
            calendar: DemoCounty.calendar
        )
        #expect(balance.entitlement.days == 25)
        // New Year's Day and Whit Monday are holidays.
        #expect(balance.account.taken == 14)
        #expect(balance.account.remaining(on: balance.date) == 13)
        #expect(balance.extras.map(\.kind) == [ExtraLeave.regeneration, .conversion])
        #expect(balance.extras.map(\.days) == [2, 3])
        #expect(balance.extras.map(\.taken) == [1, 0])
    }

    @Test("takes a day of every other week for a half", arguments: [("MO 08:00-12:00;TU 08:00-12:00/odd", 3)])
    func pattern(text: String, halves: Int64) throws {
        #expect(try WorkingPattern(parsing: text).daysPerWeek == Fraction(halves, over: 2))
    }

    @Test("knows the school holidays of the shipped form")
    func schoolHolidays() {
        let text =
            "BEGIN:VEVENT\r\nSUMMARY:Sommerferien\r\nDTSTART;VALUE=DATE:20270719\r\nDTEND;VALUE=DATE:20270901\r\n"
        let expected = day("2027-07-19")...day("2027-08-31")
        #expect(SchoolHoliday.all(in: text).map(\.days) == [expected])
    }

    private func leave(_ first: String, _ last: String) -> Leave {
        Leave(
            id: Identifier("L"),
            caseManager: Identifier("K4"),
            first: day(first),
            last: day(last),
            part: .full,
            kind: .vacation,
            knownFrom: day(first),
            status: .approved
        )
    }
}
