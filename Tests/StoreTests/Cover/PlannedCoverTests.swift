import Core
import Postgres
import Store
import TestKit
import Testing

/// A plan made again for a day on which somebody is away, published as a whole.
@Suite(.scratchDatabase(.sickCall)) struct PlannedCoverTests {
    @Test func whoIsThereInsteadKeepsTheClientsOfWhoIsAway() throws {
        var desk = try coordinator()
        let date = day(SickCall.date)
        let situation = try desk.coverSituation()
        let need = try situation.need(SickCall.need)
        let offer = try situation.offer(of: "K6", for: need)
        let published = try PlanStore.published(on: date...date, in: &desk)
        let others = published.presences.filter { $0.caseManager != "K6" && $0.caseManager != "K1" }
        let again = Plan(days: date...date, presences: others + offer.day)
        let fingerprint = try PlanStore.fingerprint(for: date...date, in: &desk)
        let applied = try desk.transaction { connection in
            try PlanStore.apply(
                again,
                madeFrom: fingerprint,
                in: berlin,
                at: SickCall.instant("07:48"),
                to: &connection
            )
        }
        #expect(applied.handedOver == 5)
        let kept = try SickCall.codes.map { try AppointmentStore.appointment($0, in: &desk) }
        #expect(kept.map { $0?.caseManager } == ["K1", "K6", "K6", "K6", "K6", "K6"])
        #expect(kept.map { $0?.state } == [.needsDecision, .booked, .booked, .booked, .booked, .booked])
    }

    @Test func whoIsThereKeepsTheirClientsWhoeverElseIsPlanned() throws {
        var desk = try coordinator()
        let date = day(SickCall.date)
        let published = try PlanStore.published(on: date...date, in: &desk)
        // K3 comes to Xanten as well, where XA1 is with a client.
        let more = published.presences + [.example(SickCall.date, "XAN", "08:00", "12:00", "K3", .cover)]
        let fingerprint = try PlanStore.fingerprint(for: date...date, in: &desk)
        let applied = try desk.transaction { connection in
            try PlanStore.apply(
                Plan(days: date...date, presences: more),
                madeFrom: fingerprint,
                in: berlin,
                at: SickCall.instant("07:48"),
                to: &connection
            )
        }
        #expect(applied.handedOver == 0)
    }
}
