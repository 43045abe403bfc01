import Core

/// Appointments that have lost their interpreters, for other programs: `sprechzeit/interpreter-losses/v1`.
struct InterpreterLossReport: Encodable {
    struct Entry: Encodable {
        let appointment: AppointmentReport.Entry
        /// Who comes instead.
        let another: String?
        /// Who could come at the same time.
        let sameTime: [String]
        /// The first later time with an interpreter of the same kind.
        let later: SlotReport.Entry?
        /// The first time with somebody who speaks the language.
        let direct: SlotReport.Entry?
    }

    let schema = "sprechzeit/interpreter-losses/v1"
    let losses: [Entry]

    init(_ losses: [InterpreterLoss], in zone: Zone) {
        self.losses = losses.map { loss in
            Entry(
                appointment: .init(loss.appointment, in: zone),
                another: loss.another?.rawValue,
                sameTime: loss.choices?.sameTime.map(\.id.rawValue) ?? [],
                later: loss.choices?.later.map { .init($0, in: zone) },
                direct: loss.choices?.direct.map { .init($0, in: zone) }
            )
        }
    }
}
