import Core
import TestKit
import Testing

@Suite("A year's leave")
struct LeaveEntitlementTests {
    private let always = Validity()

    /// K4's contract of SC-06: so many days a week until 30 June 2027, so many from 1 July on.
    private func changed(from before: Fraction, to after: Fraction, fullYear: Int) -> LeaveEntitlement {
        LeaveEntitlement(
            year: 2027,
            fullYear: fullYear,
            contract: [
                WorkingDays(perWeek: before, valid: Validity(through: day("2027-06-30"))),
                WorkingDays(perWeek: after, valid: Validity(from: day("2027-07-01"))),
            ],
            employment: always
        )
    }

    @Test("is 30 days in 2026 and 31 from 2027 on, five days a week", arguments: [(2026, 30), (2027, 31), (2030, 31)])
    func tariff(year: Int, days: Int) {
        let fullYear = LeaveTariff.publicService.days(in: year)!
        let contract = [WorkingDays(perWeek: 5, valid: always)]
        let leave = LeaveEntitlement(year: year, fullYear: fullYear, contract: contract, employment: always)
        #expect(leave.days == days)
    }

    @Test("adds the sections exactly and rounds once (L-38, SC-06)")
    func sections() {
        #expect(changed(from: 5, to: 3, fullYear: 31).exact == Fraction(248, over: 10))
        #expect(changed(from: 5, to: 3, fullYear: 31).days == 25)
        #expect(changed(from: 5, to: 3, fullYear: 30).days == 24)
        #expect(changed(from: 5, to: 4, fullYear: 30).days == 27)
        #expect(changed(from: 5, to: 4, fullYear: 31).exact.description == "27.9")
        #expect(changed(from: 5, to: 4, fullYear: 31).days == 28)
    }

    @Test("keeps what is left after 16 days taken before the change (SC-06)")
    func remaining() {
        let account = LeaveAccount(
            entitled: changed(from: 5, to: 3, fullYear: 31).days,
            carriedOver: 0,
            taken: 16,
            takenByEndOfMarch: 0
        )
        #expect(account.remaining(on: day("2027-07-01")) == 9)
    }

    @Test("counts a twelfth for each full month of an employment that begins or ends in it")
    func partOfAYear() {
        let contract = [WorkingDays(perWeek: 5, valid: always)]
        let leave = LeaveEntitlement(
            year: 2027,
            fullYear: 31,
            contract: contract,
            employment: Validity(from: day("2027-01-15"), through: day("2027-09-30"))
        )
        #expect(leave.sections.map(\.months) == [8])
        #expect(leave.sections.first?.days == day("2027-02-01")...day("2027-09-30"))
        #expect(leave.exact == Fraction(31 * 8, over: 12))
        #expect(leave.days == 21)
    }

    @Test("of any split of a year lies between those of its parts, and the sum of months is twelve")
    func anySplit() {
        var generator = SeededGenerator(seed: 2027)
        for _ in 0..<500 {
            let start = day("2027-01-02").advanced(by: Int.random(in: 0..<363, using: &generator))
            let (before, after) = (
                Int64.random(in: 0...7, using: &generator), Int64.random(in: 0...7, using: &generator)
            )
            let leave = LeaveEntitlement(
                year: 2027,
                fullYear: 31,
                contract: [
                    WorkingDays(perWeek: Fraction(before), valid: Validity(through: start.previous)),
                    WorkingDays(perWeek: Fraction(after), valid: Validity(from: start)),
                ],
                employment: always
            )
            #expect(leave.sections.map(\.months).reduce(0, +) == 12)
            let ends = [before, after].map { Fraction(31 * $0, over: 5) }
            #expect(ends.min()! <= leave.exact && leave.exact <= ends.max()!, "split at \(start): \(leave.exact)")
        }
    }

    @Test("of the year before lapses after 31 March unless it is taken by then")
    func carriedOver() {
        let account = LeaveAccount(entitled: 31, carriedOver: 6, taken: 4, takenByEndOfMarch: 4)
        #expect(account.remaining(on: day("2027-03-31")) == 33)
        #expect(account.remaining(on: day("2027-04-01")) == 31)
    }
}
