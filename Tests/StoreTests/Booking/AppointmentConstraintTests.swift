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

    @Test func eventsAreTooEarlyAsTheProgramSays() throws {
        var desk = try reception()
        // Both changes of the clock among the days.
        for date in ["2027-03-27", "2027-03-28", "2027-03-29", "2027-10-30", "2027-10-31", "2027-11-01"] {
            for time in ["00:00", "01:30", "03:00", "09:15", "23:45"] {
                let start = BookingCounty.instant(date, time)
                let period = start..<start.advanced(bySeconds: 2_700)
                for event in AppointmentEvent.allCases {
                    let stored: Instant? = try desk.run("SELECT plan.earliest(\(event), \(period))").value()
                    let known = event.earliest(for: period, at: Instant(seconds: 0), in: berlin)
                    #expect(stored == known, "\(event) \(date) \(time)")
                }
            }
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
