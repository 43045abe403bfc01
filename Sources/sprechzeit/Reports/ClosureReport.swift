import Core
import Store

/// The closures of a year, for other programs: `sprechzeit/closures/v1`.
struct ClosureReport: Encodable {
    struct Entry: Encodable {
        /// `nil` for a row of the county's files.
        let number: Int?
        let body: String?
        let site: String?
        let room: Int?
        let first: String
        let last: String
        let start: String?
        let end: String?
        let kind: String
        let reason: String
    }

    struct Confirmation: Encodable {
        let body: String
        /// `nil` where the county's files say it.
        let confirmedBy: String?
        /// An instant in UTC.
        let confirmedAt: String?
    }

    /// A closure that was noted: `sprechzeit/closure-added/v1`.
    struct Added: Encodable {
        let schema = "sprechzeit/closure-added/v1"
        let number: Int
        /// How many appointments need a decision.
        let stranded: Int
    }

    let schema = "sprechzeit/closures/v1"
    let year: Int
    let closures: [Entry]
    let confirmed: [Confirmation]
    let unconfirmed: [String]

    init(_ view: ClosureYear) {
        year = view.year
        closures = view.closures.map(Entry.init)
        confirmed = view.confirmations.map { confirmation in
            Confirmation(
                body: confirmation.body.rawValue,
                confirmedBy: confirmation.confirmedBy,
                confirmedAt: confirmation.confirmedAt.map { OffsetInstant(instant: $0, offsetMinutes: 0).description }
            )
        }
        unconfirmed = view.unconfirmed.map(\.rawValue)
    }
}

extension ClosureReport.Entry {
    fileprivate init(_ stored: StoredClosure) {
        let closure = stored.closure
        var (body, site, room): (String?, String?, Int?)
        switch closure.scope {
        case .every: break
        case .site(let id): site = id.rawValue
        case .room(let id, let number): (site, room) = (id.rawValue, number)
        case .body(let id): body = id.rawValue
        }
        self.init(
            number: closure.isImported ? nil : stored.number,
            body: body,
            site: site,
            room: room,
            first: closure.first.description,
            last: closure.last.description,
            start: closure.part?.lowerBound.description,
            end: closure.part?.upperBound.description,
            kind: closure.kind.rawValue,
            reason: closure.reason
        )
    }
}
