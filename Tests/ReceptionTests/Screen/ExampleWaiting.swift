import Core
import Reception
import TestKit

/// Who waits in Moers, and what can be offered to whoever walks in.
extension ExampleDesk {
    static func query(_ change: (inout SlotQuery) -> Void = { _ in }) -> SlotQuery {
        var query = SlotQuery(kind: consultation, days: TestKit.day("2027-01-04")...TestKit.day("2027-01-24"))
        query.sites = [Identifier("S-MOE")]
        change(&query)
        return query
    }

    static let offer = appointment(8, "10:00", .held, on: "2027-01-05")

    static let places = [
        WaitingPlace(
            WaitingEntry(
                query {
                    $0.isUrgent = true
                    $0.hours = time("08:00")...time("12:00")
                },
                as: AppointmentCode(random: 21),
                since: instant("09:00", on: "2026-12-29")
            ),
            of: tag,
            fitting: slots[0],
            offered: nil
        ),
        WaitingPlace(
            WaitingEntry(
                query { $0.language = SpokenLanguage(code: "uk") },
                as: AppointmentCode(random: 22),
                since: instant("09:00", on: "2026-12-01"),
                offered: offer.code
            ),
            of: nil,
            fitting: nil,
            offered: offer
        ),
        WaitingPlace(
            WaitingEntry(
                query {
                    $0.language = SpokenLanguage(code: "ti")
                    $0.mayBeInterpreted = true
                    $0.sites = nil
                    $0.weekdays = [.thursday]
                },
                as: AppointmentCode(random: 23),
                hasPriority: true,
                since: instant("09:00", on: "2026-12-20")
            ),
            of: nil,
            fitting: nil,
            offered: nil
        ),
    ]

    static let walkInTimes = [
        WalkInTime(slot: talk("07:43", minutes: 15), query: query { $0.isWalkIn = true }, isNow: true),
        WalkInTime(slot: talk("11:30", minutes: 15), query: query { $0.isWalkIn = true }, isNow: false),
        WalkInTime(slot: slots[1], query: query(), isNow: false),
    ]

    private static func talk(_ start: String, minutes: Int64) -> Slot {
        let start = instant(start)
        return Slot(
            caseManager: Identifier("CM-02"),
            site: Identifier("S-MOE"),
            period: start..<start.advanced(bySeconds: minutes * 60),
            wayMinutes: nil
        )
    }

    /// Opens the waiting list.
    mutating func openWaiting() {
        press("l")
        answer(.waiting(.list(Self.places)))
    }

    /// Looks what can be offered to somebody who is there.
    mutating func walkIn(_ need: String = "") {
        press("w")
        answer(.foundWalkIn(Self.walkInTimes))
        type(need)
        while !waiting.isEmpty { answer(.foundWalkIn(Self.walkInTimes)) }
    }

    /// Puts the last search on the list, for whom is open.
    mutating func join() {
        find("moe ar vorm")
        press("l")
        answer(.waiting(.list(Self.places)))
        press("+")
        answer(.waiting(.added(Self.places[0].entry)))
    }
}
