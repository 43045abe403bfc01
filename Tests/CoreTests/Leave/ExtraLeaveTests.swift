import Core
import Testing

@Suite("Extra leave")
struct ExtraLeaveTests {
    @Test("for regeneration depends on the working days (L-39)", arguments: [(5, 2), (4, 2), (3, 1), (2, 1), (1, 0)])
    func regeneration(perWeek: Int64, days: Int) {
        #expect(ExtraLeave.regeneration.days(perWeek: Fraction(perWeek)) == days)
    }

    @Test(
        "for disability is five days on five days a week, and pro rata (L-40)",
        arguments: [(5, 5), (4, 4), (3, 3), (6, 6)]
    )
    func disability(perWeek: Int64, days: Int) {
        #expect(ExtraLeave.disability.days(perWeek: Fraction(perWeek)) == days)
    }
}
