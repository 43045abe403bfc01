import Core

/// Free times for other programs: `sprechzeit/slots/v1`.
struct SlotReport: Encodable {
    struct Entry: Encodable {
        let caseManager: String
        let site: String
        /// Instants with the county's offset from UTC.
        let start: String
        let end: String
        let wayMinutes: Int?
        /// Who interprets, where somebody does.
        let interpreter: String?
    }

    let schema = "sprechzeit/slots/v1"
    let slots: [Entry]

    init(_ slots: [Slot], in zone: Zone) {
        self.slots = slots.map { Entry($0, in: zone) }
    }
}

extension SlotReport.Entry {
    init(_ slot: Slot, in zone: Zone) {
        caseManager = slot.caseManager.rawValue
        site = slot.site.rawValue
        start = slot.period.lowerBound.text(in: zone)
        end = slot.period.upperBound.text(in: zone)
        wayMinutes = slot.wayMinutes
        interpreter = slot.interpreter?.rawValue
    }
}

extension Instant {
    /// The instant as programs read it, with the offset that a zone has then.
    func text(in zone: Zone) -> String {
        OffsetInstant(instant: self, offsetMinutes: zone.offset(at: self) / 60).description
    }
}
