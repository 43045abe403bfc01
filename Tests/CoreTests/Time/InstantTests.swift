import Core
import Testing

@Test func aPeriodIsMeasuredInElapsedMinutes() {
    let period = Instant(seconds: 0)..<Instant(seconds: 10_800)
    #expect(period.minutes == 180)
}
