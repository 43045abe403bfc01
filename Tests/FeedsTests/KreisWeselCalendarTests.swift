import Core
import CountyFiles
import Foundation
import Messages
import TestKit
import Testing

@testable import Feeds

/// The shipped county, staffed for its whole year by the simplest of rules: each session by whoever of the site is
/// there and free that day, else by anybody as cover; everybody attends what they must.
private func kreisWesel() throws -> Expectation {
    let folder = URL(filePath: #filePath).appending(path: "../../../Examples/kreis-wesel").standardizedFileURL
    let county = try #require(try InstanceFolder(path: folder.path).read { $0 == "Europe/Berlin" }.instances.first)
    let calendar = InstanceCalendar(county, zone: berlin)
    let occurrences = Dictionary(grouping: calendar.occurrences(in: year2027), by: \.date)
    let presences = year2027.flatMap { date in
        attendance(on: date, at: occurrences[date] ?? [], in: calendar) + consultation(on: date, in: calendar)
    }
    return Expectation(of: Plan(days: year2027, presences: presences), in: county, language: .german)
}

private func attendance(
    on date: LocalDate,
    at occurrences: [EventOccurrence],
    in calendar: InstanceCalendar
) -> [Presence] {
    occurrences.flatMap { occurrence in
        let event = occurrence.event
        return calendar.instance.caseManagers.filter { calendar.mustAttend($0, occurrence) }.map {
            Presence(
                date: date,
                site: event.site,
                start: event.start,
                end: event.end,
                caseManager: $0.id,
                kind: .event
            )
        }
    }
}

private func consultation(on date: LocalDate, in calendar: InstanceCalendar) -> [Presence] {
    var free = calendar.instance.caseManagers
    return calendar.sessions(on: date).compactMap { session in
        let able = free.filter { person in
            calendar.windows(of: person, on: date).contains { $0.contains(session.period) }
                && !calendar.absences(of: person, on: date).contains { $0.overlaps(session.period) }
        }
        guard let person = able.first(where: { $0.homeSite == session.site }) ?? able.first else { return nil }
        free.removeAll { $0.id == person.id }
        return Presence(
            date: date,
            site: session.site,
            start: session.hours.start,
            end: session.hours.end,
            caseManager: person.id,
            kind: person.homeSite == session.site ? .onSite : .cover
        )
    }
}

@Test func theCalendarsOfKreisWeselAreReadAlikeByBothReaders() async throws {
    let expectation = try kreisWesel()
    let calendars = try await expectation.calendars()
    let expected = expectation.occurrences()
    #expect(calendars.count == 44)
    #expect(expected.count > 4_000)
    var readByLibical: Set<Occurrence> = []
    for calendar in calendars { readByLibical.formUnion(try await Occurrence.readByLibical(calendar)) }
    #expect(Occurrence.differences(readByLibical, expected) == [])
    let readByPython = try Occurrence.readByPython(calendars)
    #expect(Occurrence.differences(readByPython, expected) == [])
}

@Test func theCalendarsOfKreisWeselSayNothingOfWhyPeopleAreAway() async throws {
    let expectation = try kreisWesel()
    let text = try await expectation.calendars().map(\.text).joined().lowercased()
    let reasons = Leave.Kind.allCases.map(\.rawValue) + ["urlaub", "krank", "fortbildung", "fachkraft"]
    #expect(reasons.filter { text.contains($0) } == [])
}
