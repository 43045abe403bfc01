import Core
import Messages
import TestKit
import Testing

@testable import Feeds

@Test(arguments: 0..<5 as Range<UInt64>)
func libicalReadsEveryDateOfASeriesAtItsWallTime(seed: UInt64) async throws {
    let expectation = Expectation(seed: seed)
    var found: [Occurrence] = []
    for calendar in try await expectation.calendars() { found += try await Occurrence.readByLibical(calendar) }
    let expected = expectation.occurrences()
    #expect(found.count == expected.count, "seed \(seed)")
    #expect(Occurrence.differences(Set(found), expected) == [], "seed \(seed)")
}

@Test(arguments: 0..<5 as Range<UInt64>)
func anotherReaderReadsEveryDateOfASeriesAtItsWallTime(seed: UInt64) async throws {
    let expectation = Expectation(seed: seed)
    let found = try Occurrence.readByPython(try await expectation.calendars())
    let expected = expectation.occurrences()
    #expect(Occurrence.differences(found, expected) == [], "seed \(seed)")
}
