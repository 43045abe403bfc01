import Core
import Foundation
import Testing

/// A zone file of version 2 with the listed changes and rule, as small as the form allows.
private func zoneFile(
    version: Character = "2",
    offsets: [Int32] = [3_600, 7_200],
    changes: [(second: Int64, offset: UInt8)] = [],
    leapSeconds: UInt32 = 0,
    rule: String = ""
) -> [UInt8] {
    func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }
    func header(leapSeconds: UInt32, changes: Int, offsets: Int, names: UInt32) -> [UInt8] {
        let counts = [0, 0, leapSeconds, UInt32(changes), UInt32(offsets), names]
        return Array("TZif\(version)".utf8) + [UInt8](repeating: 0, count: 15) + counts.flatMap { bytes($0) }
    }
    var file = header(leapSeconds: 0, changes: 0, offsets: 1, names: 1) + [UInt8](repeating: 0, count: 7)
    file += header(leapSeconds: leapSeconds, changes: changes.count, offsets: offsets.count, names: 1)
    file += changes.flatMap { bytes($0.second) } + changes.map(\.offset)
    file += offsets.flatMap { bytes($0) + [0, 0] } + [0]
    return file + Array("\n\(rule)\n".utf8)
}

private func makeZone(_ file: some Collection<UInt8>) throws(ZoneFileError) -> Zone {
    try Zone(identifier: "Test", file: file)
}

@Test func rulePutsClocksForwardAndBackLikeTheTableDoes() throws {
    let ruled = try makeZone(zoneFile(rule: "CET-1CEST,M3.5.0,M10.5.0/3"))
    for second in stride(from: utc("1997-01-01 00:00").seconds, to: utc("2100-01-01 00:00").seconds, by: 1_800) {
        let instant = Instant(seconds: second)
        guard ruled.offset(at: instant) == berlin.offset(at: instant) else {
            Issue.record("\(second): \(ruled.offset(at: instant)), not \(berlin.offset(at: instant))")
            return
        }
    }
}

@Test func clocksRepeatEvery400Years() {
    let cycle: Int64 = 146_097 * 86_400
    for second in stride(from: utc("2038-01-01 00:00").seconds, to: utc("2060-01-01 00:00").seconds, by: 7_200) {
        let offsets = (0...15).map { berlin.offset(at: Instant(seconds: second + $0 * cycle)) }
        #expect(Set(offsets).count == 1, "\(second): \(offsets)")
    }
}

@Test(
    arguments: [
        ("UTC0", "2027-07-01 12:00", 0), ("EST5", "1950-01-01 00:00", -18_000),
        ("<+0530>-5:30", "2027-07-01 12:00", 19_800),
        ("EST5EDT,M3.2.0,M11.1.0", "2027-03-14 06:59", -18_000),
        ("EST5EDT,M3.2.0,M11.1.0", "2027-03-14 07:00", -14_400),
        ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2027-01-15 00:00", 39_600),
        ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2027-07-15 00:00", 36_000),
        ("IST-1GMT0,M10.5.0,M3.5.0/1", "2027-01-15 00:00", 0),
        ("IST-1GMT0,M10.5.0,M3.5.0/1", "2027-07-15 00:00", 3_600),
        ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2027-03-28 00:59", -7_200),
        ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2027-03-28 01:00", -3_600),
        ("AAA3BBB,J60/0,J365/0", "2028-03-01 02:59", -10_800), ("AAA3BBB,J60/0,J365/0", "2028-03-01 03:00", -7_200),
        ("AAA3BBB,J59/0,J365/0", "2028-02-28 03:00", -7_200),
        ("AAA3BBB,59/0,364/0", "2028-02-29 03:00", -7_200),
        ("XXX3EDT4,0/0,J365/23", "2027-01-01 04:00", -14_400), ("XXX3EDT4,0/0,J365/23", "2027-12-31 23:59", -14_400),
        ("XXX3EDT4,0/0,J365/23", "2300-07-01 00:00", -14_400),
    ]
)
func ruleIsReadInEveryFormThatZoneFilesUse(rule: String, instant: String, offset: Int) throws {
    #expect(try makeZone(zoneFile(rule: rule)).offset(at: utc(instant)) == offset)
}

@Test func summerTimeAllYearRoundNeverSkipsOrDoublesAnHour() throws {
    let zone = try makeZone(zoneFile(rule: "XXX3EDT4,0/0,J365/23"))
    for hour in ["2027-12-31 23:00", "2028-01-01 00:00", "2028-01-01 00:30", "2028-01-01 01:00"] {
        let local = local(hour)
        #expect(zone.resolve(local) == .once(Instant(seconds: utc(local).seconds + 14_400)))
    }
}

@Test func withoutARuleTheLastChangeHoldsForEver() throws {
    let zone = try makeZone(zoneFile(changes: [(0, 1)]))
    #expect(zone.offset(at: Instant(seconds: -1)) == 3_600)
    #expect(zone.offset(at: Instant(seconds: 0)) == 7_200)
    #expect(zone.offset(at: utc("9999-01-01 00:00")) == 7_200)
}

@Test(
    arguments: [
        "CET", "CET-", "CE-1", "CET-25", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0",
        "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,M3.5.0,M10.5.0/168", "CET-1CEST,J0,J1",
        "CET-1CEST,366,1", "CET-1CEST,M3.5.0,M10.5.0 ", "CET-1:60", "<CET-1", "CET-1\nCET-1",
    ]
)
func ruleThatIsNotOfTheFormIsRefused(rule: String) {
    #expect(throws: ZoneFileError.invalidRule(rule)) { try makeZone(zoneFile(rule: rule)) }
}

@Test func fileThatIsNoZoneFileIsRefused() {
    #expect(throws: ZoneFileError.notAZoneFile) { try makeZone([]) }
    #expect(throws: ZoneFileError.notAZoneFile) { try makeZone(Array("BEGIN:VTIMEZONE".utf8)) }
    #expect(throws: ZoneFileError.versionTooOld) { try makeZone(zoneFile(version: "\0")) }
    #expect(throws: ZoneFileError.countsLeapSeconds) { try makeZone(zoneFile(leapSeconds: 27)) }
    #expect(throws: ZoneFileError.impossibleOffset(seconds: 93_600)) { try makeZone(zoneFile(offsets: [93_600])) }
}

@Test func changesOutOfOrderAreRefused() {
    #expect(throws: ZoneFileError.invalidChange(number: 1)) { try makeZone(zoneFile(changes: [(9, 1), (9, 0)])) }
    #expect(throws: ZoneFileError.invalidChange(number: 0)) { try makeZone(zoneFile(changes: [(9, 2)])) }
    #expect(throws: ZoneFileError.invalidChange(number: 0)) { try makeZone(zoneFile(changes: [(.min, 1)])) }
}

@Test func fileCutShortIsRefusedWhereverItEnds() throws {
    let file = try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Europe/Berlin"))
    for length in 0..<file.count {
        #expect(throws: ZoneFileError.self, "\(length) bytes") { try makeZone(file.prefix(length)) }
    }
}

@Test(arguments: 0..<500 as Range<UInt64>)
func damagedFileIsRefusedOrMakesAZoneThatAnswers(seed: UInt64) throws {
    var file = [UInt8](try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Europe/Berlin")))
    var state = seed
    for _ in 0...seed % 4 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        file[Int(state >> 33) % file.count] = UInt8(truncatingIfNeeded: state >> 25)
    }
    guard let zone = try? makeZone(file) else { return }
    for year in stride(from: 1, through: 9_999, by: 101) {
        let time = LocalTime(Easter.sunday(of: year), .midnight)
        _ = zone.resolve(time)
        #expect(abs(zone.offset(at: zone.instant(of: time))) < 93_600)
    }
}
