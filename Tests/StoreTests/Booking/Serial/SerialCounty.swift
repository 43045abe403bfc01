import Core
import Store

/// The crowded county as it would be if desks had done everything one after another; it notes what could not have been.
struct SerialCounty {
    /// What an appointment was from one event to the next.
    struct Moment {
        let appointment: Appointment
        let isUndo: Bool
        let from: Int
        var through = Int.max
    }

    /// That an appointment had something.
    struct Taking {
        let code: AppointmentCode
        let during: Range<Instant>
        let from: Int
        var through = Int.max
    }

    /// What could not have been, one after another.
    private(set) var faults: [String] = []
    private(set) var appointments: [AppointmentCode: Appointment] = [:]
    private(set) var moments: [AppointmentCode: [Moment]] = [:]
    private(set) var takings: [Occupancy.Resource: [Taking]] = [:]
    private(set) var absences: [Identifier<Interpreter>: [(period: Range<Instant>, from: Int)]] = [:]
    private var taken: [Occupancy.Resource: [AppointmentCode: Int]] = [:]

    /// Does one after another what desks did at once.
    init(_ deeds: [Deed]) {
        for deed in deeds.sorted(by: { $0.decided < $1.decided }) { follow(deed) }
        for deed in deeds { explain(deed) }
    }

    /// Notes that something could not have been.
    mutating func note(_ fault: String, _ deed: Deed) { faults.append("\(fault): \(deed)") }

    private mutating func follow(_ deed: Deed) {
        switch (deed.wish, deed.answer) {
        case (.book(let order, let code), .appointment(let told)):
            if appointments[code] != nil { note("booked before", deed) }
            begin(order, code, told, deed)
        case (.move(let code, let order), .appointment(let told)):
            change(code, told, deed) { appointment, _ in
                appointment.caseManager = order.caseManager
                appointment.site = order.site
                appointment.period = order.talk
                return appointment.state.after(.move)
            }
        case (.change(let code, let event), .appointment(let told)):
            change(code, told, deed) { appointment, _ in appointment.state.after(event) }
        case (.undo(let code), .appointment(let told)):
            change(code, told, deed) { appointment, moments in Self.undo(&appointment, moments) }
        case (.interpret(let code, _), .appointment(let told)): interpret(code, told, deed)
        case (.lose(let interpreter, let period, let isAway, let findsAnother), .losses(let losses)):
            if isAway { absences[interpreter, default: []].append((period, deed.decided)) }
            lose(interpreter, period, losses, findsAnother, deed)
        default: break
        }
    }

    private mutating func begin(_ order: BookingOrder, _ code: AppointmentCode, _ told: Appointment, _ deed: Deed) {
        var appointment = Appointment(
            code: code,
            kind: order.query.kind.id,
            caseManager: order.caseManager,
            site: order.site,
            room: nil,
            period: order.talk,
            state: order.holdSeconds == nil ? .booked : .held,
            heldUntil: order.holdSeconds.map(CrowdedCounty.now.advanced(bySeconds:)),
            version: 1,
            interpretation: order.query.interpretedLanguage.map { Interpretation($0, by: nil) },
            channel: order.query.channel
        )
        take(&appointment, told, deed)
        keep(appointment, told, deed)
    }

    /// Changes an appointment, which then has what its state needs.
    private mutating func change(
        _ code: AppointmentCode,
        _ told: Appointment,
        _ deed: Deed,
        _ body: (inout Appointment, [Moment]) -> AppointmentState?
    ) {
        guard var appointment = appointments[code] else { return note("never booked", deed) }
        guard let state = body(&appointment, moments[code] ?? []) else { return note("impossible", deed) }
        appointment.state = state
        // An undone confirmation is a hold again, for as long as a new one.
        appointment.heldUntil = state == .held ? CrowdedCounty.now.advanced(bySeconds: BookingOrder.holdSeconds) : nil
        appointment.version += 1
        let kept = interpreter(of: code)
        giveBack(code, deed)
        if state.takesUpTime { take(&appointment, told, deed, keeping: isAMove(deed) ? nil : kept) }
        keep(appointment, told, deed)
    }

    /// Whether an appointment takes everything anew.
    private func isAMove(_ deed: Deed) -> Bool {
        switch deed.wish {
        case .move, .undo: true
        default: false
        }
    }

    /// What an appointment was before its last event.
    static func undo(_ appointment: inout Appointment, _ moments: [Moment]) -> AppointmentState? {
        guard let last = moments.last, !last.isUndo else { return nil }
        let earlier = moments.dropLast().last?.appointment
        let state = AppointmentUndo.result(from: appointment.state, to: earlier?.state)
        guard let earlier, earlier.state != .held else { return state }
        appointment.caseManager = earlier.caseManager
        appointment.site = earlier.site
        appointment.room = earlier.room
        appointment.period = earlier.period
        return state
    }

    private mutating func interpret(_ code: AppointmentCode, _ told: Appointment, _ deed: Deed) {
        guard var appointment = appointments[code] else { return note("never booked", deed) }
        guard [.booked, .needsDecision].contains(appointment.state) else { return note("impossible", deed) }
        if let interpreter = interpreter(of: code) { giveBack(.interpreter(interpreter), code, deed) }
        appointment.interpretation = Interpretation(InterpretedCounty.tigrinya, by: told.interpretation?.interpreter)
        if let interpreter = told.interpretation?.interpreter {
            take(interpreter, for: appointment, deed)
        } else {
            note("nobody interprets", deed)
        }
        if appointment.state == .needsDecision {
            appointment.state = .booked
            appointment.version += 1
        }
        keep(appointment, told, deed)
    }

    private mutating func lose(
        _ interpreter: Identifier<Interpreter>,
        _ period: Range<Instant>,
        _ losses: [InterpretationStore.Loss],
        _ findsAnother: Bool,
        _ deed: Deed
    ) {
        let concerned = taken[.interpreter(interpreter), default: [:]].keys.filter { code in
            appointments[code].map { Self.occupied($0).overlaps(period) } == true
        }
        if Set(losses.map(\.code)) != Set(concerned) || losses.count != concerned.count {
            note("lost others than \(concerned)", deed)
        }
        for loss in losses {
            guard var appointment = appointments[loss.code] else { continue }
            giveBack(.interpreter(interpreter), loss.code, deed)
            appointment.interpretation?.interpreter = loss.another
            if let another = loss.another {
                if another == interpreter || !findsAnother { note("\(another) is not another", deed) }
                take(another, for: appointment, deed)
            } else {
                if findsAnother { nobodyCan(for: appointment, but: interpreter, deed) }
                if appointment.state == .held { giveBack(loss.code, deed) }
                if appointment.state != .needsDecision {
                    appointment.state = appointment.state == .held ? .released : .needsDecision
                    appointment.heldUntil = nil
                    appointment.version += 1
                }
            }
            keep(appointment, appointment, deed)
        }
    }

    /// An appointment has its person, a room, and where it is interpreted somebody who can.
    private mutating func take(
        _ appointment: inout Appointment,
        _ told: Appointment,
        _ deed: Deed,
        keeping kept: Identifier<Interpreter>? = nil
    ) {
        appointment.room = told.room
        take(.caseManager(appointment.caseManager), for: appointment, deed)
        if appointment.channel == .onSite {
            let room = told.room ?? 0
            if !(1...CrowdedCounty.rooms ~= room) { note("no room", deed) }
            take(.room(appointment.site, number: room), for: appointment, deed)
        } else if told.room != nil {
            note("a room for nothing", deed)
        }
        guard appointment.interpretation != nil else { return }
        if let interpreter = kept ?? told.interpretation?.interpreter {
            appointment.interpretation?.interpreter = interpreter
            take(interpreter, for: appointment, deed, wasThere: kept != nil)
        } else {
            appointment.interpretation?.interpreter = nil
            if appointment.state != .needsDecision { note("nobody interprets", deed) }
            if !isUninterpretable(appointment.code, Self.occupied(appointment), nil, deed) {
                note("somebody can interpret", deed)
            }
        }
    }

    private mutating func take(
        _ interpreter: Identifier<Interpreter>,
        for appointment: Appointment,
        _ deed: Deed,
        wasThere: Bool = false
    ) {
        if !CrowdedCounty.interpreters.contains(interpreter) { note("\(interpreter) is nobody", deed) }
        if !wasThere, absences[interpreter, default: []].contains(where: { $0.period.overlaps(appointment.period) }) {
            note("\(interpreter) is away", deed)
        }
        take(.interpreter(interpreter), for: appointment, deed)
    }

    private mutating func take(_ resource: Occupancy.Resource, for appointment: Appointment, _ deed: Deed) {
        let occupied = Self.occupied(appointment)
        for index in taken[resource, default: [:]].values
        where takings[resource]?[index].during.overlaps(occupied) == true {
            note("\(resource) is taken twice", deed)
        }
        taken[resource, default: [:]][appointment.code] = takings[resource, default: []].count
        takings[resource, default: []].append(
            Taking(code: appointment.code, during: occupied, from: deed.decided)
        )
    }

    private mutating func giveBack(_ code: AppointmentCode, _ deed: Deed) {
        for resource in taken.keys where taken[resource]?[code] != nil { giveBack(resource, code, deed) }
    }

    private mutating func giveBack(_ resource: Occupancy.Resource, _ code: AppointmentCode, _ deed: Deed) {
        guard let index = taken[resource]?.removeValue(forKey: code) else { return }
        takings[resource]?[index].through = deed.ended
    }

    /// Notes what an appointment is from now on, and whether that is what its desk was told.
    private mutating func keep(_ appointment: Appointment, _ told: Appointment, _ deed: Deed) {
        if appointment != told { note("told otherwise than \(appointment)", deed) }
        let earlier = appointments.updateValue(appointment, forKey: appointment.code)
        guard earlier?.version != appointment.version else { return }
        var isUndo = false
        if case .undo = deed.wish { isUndo = true }
        let count = moments[appointment.code]?.count ?? 0
        if count > 0 { moments[appointment.code]?[count - 1].through = deed.ended }
        moments[appointment.code, default: []].append(
            Moment(appointment: appointment, isUndo: isUndo, from: deed.decided)
        )
    }

    /// Notes where a loss could have been made good.
    private mutating func nobodyCan(for appointment: Appointment, but lost: Identifier<Interpreter>, _ deed: Deed) {
        for interpreter in CrowdedCounty.interpreters where interpreter != lost {
            let isAway = absences[interpreter, default: []].contains { $0.period.overlaps(appointment.period) }
            let isTaken = taken[.interpreter(interpreter), default: [:]].values.contains { index in
                takings[.interpreter(interpreter)]?[index].during.overlaps(Self.occupied(appointment)) == true
            }
            if !isAway, !isTaken { note("\(interpreter) can", deed) }
        }
    }

    private func interpreter(of code: AppointmentCode) -> Identifier<Interpreter>? {
        CrowdedCounty.interpreters.first { taken[.interpreter($0)]?[code] != nil }
    }

    /// The time an appointment keeps from others.
    static func occupied(_ appointment: Appointment) -> Range<Instant> {
        BookingCounty.kind.occupied(by: appointment.period)
    }
}
