import Core
import Synchronization
import TestKit

/// The appointments that desks know of, their own and those of others.
final class Ledger: Sendable {
    private struct Page {
        var open: Set<AppointmentCode> = []
        /// Those that ended last.
        var ended: [AppointmentCode] = []
    }

    private let page = Mutex(Page())

    /// Notes what somebody was told.
    func note(_ answer: Deed.Answer) {
        guard case .appointment(let appointment) = answer else { return }
        page.withLock { page in
            if appointment.state.takesUpTime {
                page.open.insert(appointment.code)
            } else {
                page.open.remove(appointment.code)
                page.ended = page.ended.suffix(15) + [appointment.code]
            }
        }
    }

    /// An appointment that takes up time.
    func open(using generator: inout SeededGenerator) -> AppointmentCode? {
        page.withLock { $0.open.randomElement(using: &generator) }
    }

    /// An appointment that no longer does.
    func ended(using generator: inout SeededGenerator) -> AppointmentCode? {
        page.withLock { $0.ended.randomElement(using: &generator) }
    }
}
