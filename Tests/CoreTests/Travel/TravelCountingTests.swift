import Core
import Testing

@Suite("What a trip counts for (L-36)")
struct TravelCountingTests {
    /// Ninety minutes on the road on a day with seven hours of other work, whose regular hours are 7:48.
    private func totals(_ counting: TravelCounting) -> [Int] {
        let totals = counting.totals(of: 90, besides: 420, ofRegular: 468)
        return [totals.protectedMinutes, totals.contractMinutes, totals.reimbursedMinutes]
    }

    @Test("differs under three policies for the same trip")
    func threePolicies() {
        #expect(totals(TravelCounting(isProtected: true, hours: .full, isReimbursed: true)) == [90, 90, 90])
        #expect(totals(TravelCounting(isProtected: true, hours: .fillUp, isReimbursed: false)) == [90, 48, 0])
        #expect(totals(TravelCounting(isProtected: false, hours: .none, isReimbursed: true)) == [0, 0, 90])
    }

    @Test("fills a day up to its regular hours and never takes any away")
    func fullDay() {
        let counting = TravelCounting(hours: .fillUp)
        #expect(counting.totals(of: 30, besides: 480, ofRegular: 468).contractMinutes == 0)
        #expect(counting.totals(of: 30, besides: 400, ofRegular: 468).contractMinutes == 30)
    }

    @Test("is the limits of a day unless a body says otherwise")
    func usual() {
        #expect(TravelCounting().isProtected)
    }
}
