import Core
import Messages
import Reception
import TestKit
import Testing

/// Those who wait and those who come without an appointment, on screens.
@Suite struct DeskWaitingTests {
    @Test func aTalkThatBeginsAtOnceIsBookedWithItsClientThere() {
        var example = ExampleDesk()
        example.walkIn("ar !")
        example.press("1")
        let time = ExampleDesk.walkInTimes[0]
        #expect(example.effects.map(\.asked) == [.hold(time.slot, time.query)])
        example.answer(.held(ExampleDesk.held))
        example.press(.enter)
        example.press(.enter)
        #expect(example.effects.map(\.asked) == [.begin(ExampleDesk.held.code)])
    }

    @Test func aLaterTalkIsBookedAndNoMore() {
        var example = ExampleDesk()
        example.walkIn()
        example.press("2")
        example.answer(.held(ExampleDesk.held))
        example.press(.enter)
        example.press(.enter)
        #expect(example.effects.map(\.asked) == [.apply(.confirm, ExampleDesk.held.code)])
    }

    @Test func anExclamationMarkMakesAWalkInUrgent() {
        var example = ExampleDesk()
        example.press("w")
        example.answer(.foundWalkIn([]))
        example.press("!")
        guard case .findWalkIn(let query)? = example.effects.first?.asked else {
            Issue.record("\(example.effects)")
            return
        }
        #expect(query.isUrgent)
        #expect(query.sites == [Identifier("S-MOE")])
    }

    @Test func noTaskTakesManyKeysBesidesItsText() {
        var walkIn = ExampleDesk()
        walkIn.walkIn("!")
        walkIn.press("1")
        walkIn.answer(.held(ExampleDesk.held))
        walkIn.press(.enter)
        walkIn.press(.enter)
        #expect(walkIn.milliseconds / 200 <= 5)
        var waiting = ExampleDesk()
        waiting.join()
        waiting.press(.enter)
        waiting.answer(.waiting(.list(ExampleDesk.places)))
        waiting.press("2")
        waiting.press(.enter)
        waiting.press("1")
        let keys = waiting.milliseconds / 200 - Int64("moe ar vorm".count)
        #expect(keys <= 8)
        #expect(waiting.effects.map(\.asked) == [.waiting(.accept(ExampleDesk.places[1].entry.code))])
    }

    @Test func whatIsGivenBackCanBeChosenAgain() {
        var example = ExampleDesk()
        example.walkIn()
        example.press("2")
        example.answer(.held(ExampleDesk.held))
        example.press(.escape)
        var released = ExampleDesk.held
        released.state = .released
        example.answer(.changed(released))
        #expect(example.desk.view == .walkIn)
    }

    @Test func theWaitingListNamesNobody() {
        let text = ExampleDesk.at(.waiting).desk.frame(height: 24, width: 80).text
        #expect(text.contains("M-2041 A.A."))
        #expect(!text.contains("Amina"))
    }

    @Test func enterHoldsATimeOrGoesToWhatIsHeld() {
        var example = ExampleDesk()
        example.openWaiting()
        example.press(.enter)
        #expect(example.effects.map(\.asked) == [.waiting(.offer(ExampleDesk.places[0].entry.code))])
        example.press(.down)
        example.press(.enter)
        #expect(example.effects.isEmpty, "One change at a time.")
        example = ExampleDesk()
        example.openWaiting()
        example.press("2")
        example.press(.enter)
        #expect(example.desk.view == .offered)
    }

    @Test func whoAcceptsHasAnAppointment() {
        var example = ExampleDesk.at(.offered)
        example.press("1")
        #expect(example.effects.map(\.asked) == [.waiting(.accept(ExampleDesk.places[1].entry.code))])
        var booked = ExampleDesk.offer
        booked.state = .booked
        example.answer(.changed(booked))
        #expect(example.desk.view == .booked)
    }

    @Test func whoIsNotReachedKeepsWhatIsHeld() {
        var example = ExampleDesk.at(.offered)
        example.press("3")
        #expect(example.effects.map(\.asked) == [.waiting(.read(Identifier("S-MOE")))])
        #expect(example.desk.view == .waiting)
    }

    @Test func whoDeclinesKeepsTheirPlace() {
        var example = ExampleDesk.at(.offered)
        example.press("2")
        #expect(example.effects.map(\.asked) == [.waiting(.decline(ExampleDesk.places[1].entry.code))])
        example.answer(.waiting(.declined(ExampleDesk.offer, next: nil)))
        #expect(example.desk.view == .waiting)
        #expect(example.desk.frame(height: 24, width: 80).text.contains("is free again"))
    }

    @Test func theLastSearchIsWaitedForByAClient() {
        var example = ExampleDesk()
        example.join()
        #expect(example.desk.view == .who)
        example.type("alh")
        while !example.waiting.isEmpty { example.answerClients("alh") }
        example.press("1")
        let entry = ExampleDesk.places[0].entry
        #expect(
            example.effects.map(\.asked) == [.client(.link(ExampleDesk.clients[0].client, .waiting(entry.code)))]
        )
        example.answer(.client(.linked(ExampleDesk.clients[0].client)))
        #expect(example.desk.view == .waiting)
    }

    @Test func whoGivesUpNamingSomebodyLeavesNobodyOnTheList() {
        var example = ExampleDesk()
        example.join()
        example.press(.escape)
        #expect(example.effects.map(\.asked) == [.waiting(.remove(ExampleDesk.places[0].entry.code))])
    }

    @Test func withoutASearchNobodyIsPutOnTheList() {
        var example = ExampleDesk()
        example.openWaiting()
        example.press("+")
        #expect(example.effects.isEmpty)
        #expect(example.desk.frame(height: 24, width: 80).text.contains("Search first"))
    }

    @Test func aGapOfTheDayIsSearchedForWhatFitsInIt() {
        var example = ExampleDesk()
        for _ in 0..<5 { example.press(.down) }
        #expect(example.desk.frame(height: 24, width: 80).text.contains("free, 45 min"))
        example.press(.enter)
        guard case .find(let query)? = example.effects.first?.asked else {
            Issue.record("\(example.effects)")
            return
        }
        #expect(query.hours == time("11:30")...time("12:15"))
        #expect(query.caseManagers == [Identifier("CM-01")])
        #expect((query.days, query.durationMinutes) == (day("2027-01-04")...day("2027-01-04"), 45))
    }

    @Test func theDaysListNamesClientsByNumberAndInitials() {
        let text = ExampleDesk().desk.frame(height: 24, width: 80).text
        #expect(text.contains("M-2041 A.A."))
        #expect(text.contains("12 min late"))
    }
}
