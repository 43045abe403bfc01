import Core
import Postgres
import Store
import TestKit
import Testing

/// The database refuses what must never be, whoever asks.
@Suite(.scratchDatabase(.bookingCounty)) struct AppointmentConstraintTests {
    @Test func statesFollowOneAnotherAsTheProgramSays() throws {
        var desk = try reception()
        for event in AppointmentEvent.allCases {
            for earlier in AppointmentState.allCases {
                for later in AppointmentState.allCases {
                    let allowed: Bool = try desk.run("SELECT plan.can_follow(\(earlier), \(event), \(later))").value()
                    #expect(allowed == (earlier.after(event) == later), "\(earlier) \(event) \(later)")
                }
            }
        }
    }

    @Test func whatIsTakenBackLeadsWhereTheProgramSays() throws {
        var desk = try reception()
        for state in AppointmentState.allCases {
            for earlier in AppointmentState.allCases {
                let allowed: Bool = try desk.run("SELECT plan.can_follow(\(state), 'undo', \(earlier))").value()
                #expect(allowed == AppointmentUndo.leads(from: state, to: earlier), "\(state) to \(earlier)")
            }
        }
    }

    @Test func statesTakeUpTimeAsTheProgramSays() throws {
        var desk = try reception()
        for state in AppointmentState.allCases {
            #expect(try desk.run("SELECT plan.takes_up_time(\(state))").value() == state.takesUpTime, "\(state)")
        }
    }

    @Test(arguments: [
        (
            "UPDATE plan.appointment SET state = 'completed', event = 'complete', version = 2",
            "appointment_state_follows"
        ),
        ("UPDATE plan.appointment SET state = 'arrived', event = 'arrive'", "appointment_version_counts"),
        ("UPDATE plan.appointment SET room = 2, event = 'arrive', version = 2", "appointment_state_follows"),
        (
            """
            UPDATE plan.appointment
               SET event = 'move', version = 2, during = tstzrange(upper(during), upper(during) + interval '3 hours')
            """, "appointment_within_plan"
        ),
        (
            "UPDATE plan.appointment SET state = 'cancelled_client', event = 'cancel_client', version = 2",
            "appointment_has_its_time"
        ),
        ("DELETE FROM plan.occupancy", "appointment_has_its_time"),
        ("UPDATE plan.occupancy SET during = tstzrange(lower(during), 'infinity')", "occupancy_during_half_open"),
        (
            "UPDATE plan.appointment SET during = tstzrange(lower(during), 'infinity'), event = 'move', version = 2",
            "appointment_during_half_open"
        ),
        ("DELETE FROM plan.assignment", "assignment_keeps_appointments"),
        (
            """
            INSERT INTO plan.occupancy
            SELECT (SELECT max(id) FROM plan.resource), during, appointment_id FROM plan.occupancy LIMIT 1
            """, "appointment_has_its_time"
        ),
        ("INSERT INTO plan.occupancy SELECT * FROM plan.occupancy", "occupancy_pkey"),
    ])
    func whatMustNeverBeIsRefused(change: String, name: String) throws {
        var desk = try reception()
        var owner = try owner()
        _ = try desk.book(BookingCounty.order("09:30"), 1)
        #expect(constraint { try owner.transaction { try $0.execute(Script(change)) } } == name)
    }
}
