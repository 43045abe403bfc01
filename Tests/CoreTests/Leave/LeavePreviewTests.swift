import Core
import TestKit
import Testing

/// Two people of one small region ask for the same weeks of summer (SC-07).
@Suite("The preview of a leave in a small region (SC-07)")
struct LeavePreviewTests {
    private let calendar: InstanceCalendar = {
        var county = DemoCounty.instance
        for number in county.caseManagers.indices where county.caseManagers[number].id.rawValue == "K7" {
            county.caseManagers[number].pattern = workingPattern("MO 08:00-17:00;WE 08:00-17:00;FR 08:00-17:00")
        }
        return InstanceCalendar(county, zone: berlin)
    }()
    private let region = PresenceMinimum(
        region: "XAN/ALP/SON",
        people: [Identifier("XA1"), Identifier("K1")],
        atLeast: 1
    )

    private func leave(_ person: String, _ first: String, _ last: String) -> Leave {
        Leave(
            id: Identifier("L-\(person)"),
            caseManager: Identifier(person),
            first: day(first),
            last: day(last),
            part: .full,
            kind: .vacation,
            knownFrom: day("2027-05-03"),
            status: .requested
        )
    }

    /// K1 holds Alpen on Tuesdays and Sonsbeck on Wednesdays.
    private var plan: [PlanRow] {
        let days = day("2027-07-19")...day("2027-08-08")
        let presences = days.compactMap { date -> Presence? in
            switch date.weekday {
            case .tuesday: .example("\(date)", "ALP", "09:00", "12:00", "K1")
            case .wednesday: .example("\(date)", "SON", "13:30", "16:30", "K1")
            default: nil
            }
        }
        return PlanVerification(Plan(days: days, presences: presences), in: calendar).rows
    }

    private var preview: LeavePreview {
        LeavePreview(
            of: leave("K1", "2027-07-26", "2027-08-06"),
            published: plan,
            appointments: [],
            leaves: [leave("XA1", "2027-07-19", "2027-07-30"), leave("K1", "2027-07-26", "2027-08-06")],
            minima: [region],
            calendar: calendar
        )
    }

    @Test("names the four sessions of K1")
    func sessions() {
        #expect(
            preview.sessions.map { "\($0.date) \($0.presence.site?.rawValue ?? "")" } == [
                "2027-07-27 ALP", "2027-07-28 SON", "2027-08-03 ALP", "2027-08-04 SON",
            ]
        )
    }

    @Test("finds nobody left from 26 to 30 July, five days")
    func breaches() {
        #expect(preview.breaches.map(\.minimum.region) == ["XAN/ALP/SON"])
        #expect(preview.breaches.first?.days == Array(day("2027-07-26")...day("2027-07-30")))
    }

    @Test("names the other's request by its days alone, and ten working days")
    func competing() {
        #expect(preview.competing.map(\.caseManager) == [Identifier("XA1")])
        #expect(preview.competing.first?.first == day("2027-07-19"))
        #expect(preview.competing.first?.isApproved == false)
        #expect(preview.workingDays == 10)
    }

    @Test("counts half days as halves, and neither holidays nor days off")
    func workingDays() {
        var half = leave("K1", "2027-05-24", "2027-05-28")
        half.part = .morning
        // Corpus Christi is Thursday 27 May.
        #expect(LeavePreview.workingDays(of: half, in: calendar) == 2)
        #expect(LeavePreview.workingDays(of: leave("K7", "2027-07-26", "2027-08-06"), in: calendar) == 6)
    }
}
