import Core
import Messages
import Store

/// What needs cover, for other programs: `sprechzeit/cover-needs/v1`. Why somebody is away it does not say.
struct CoverNeedReport: Encodable {
    struct Need: Encodable {
        let need: String
        let date: String
        let site: String
        let start: String
        let end: String
        let caseManager: String
        let booked: Int
        let state: String
        let standIn: String?
        /// An instant with the county's offset from UTC.
        let due: String
    }

    let schema = "sprechzeit/cover-needs/v1"
    let needs: [Need]

    init(_ lines: [CoverNeedLine], in zone: Zone) {
        needs = lines.map { line in
            Need(
                need: line.key.description,
                date: line.key.date.description,
                site: line.key.site.rawValue,
                start: "\(line.hours.lowerBound)",
                end: "\(line.hours.upperBound)",
                caseManager: line.key.caseManager.rawValue,
                booked: line.bookedCount,
                state: line.state.rawValue,
                standIn: line.standIn?.rawValue,
                due: line.due.text(in: zone)
            )
        }
    }
}

/// Who could cover, for other programs: `sprechzeit/cover-candidates/v1`.
struct CoverCandidateReport: Encodable {
    struct Candidate: Encodable {
        let caseManager: String
        let possible: Bool
        let start: String?
        let end: String?
        /// Codes of the appointments that keep their time.
        let kept: [String]?
        let travelMinutes: Int?
        let lender: String?
        let host: String?
        let givenUpMinutes: Int?
        let familiarDays: Int?
        let burdenMinutes: Int?
        /// Why not, in words.
        let reason: String?
    }

    let schema = "sprechzeit/cover-candidates/v1"
    let need: String
    let booked: Int
    let candidates: [Candidate]

    init(_ candidates: [CoverCandidate], for need: CoverNeed, words: CoverWords) {
        self.need = need.name
        booked = need.booked.count
        self.candidates = candidates.map { candidate in
            let offer = candidate.offer
            var reason: String?
            if case .excluded(let obstacle) = candidate.verdict { reason = words.reason(obstacle) }
            return Candidate(
                caseManager: candidate.caseManager.id.rawValue,
                possible: offer != nil,
                start: offer.map { "\($0.presence.start)" },
                end: offer.map { "\($0.presence.end)" },
                kept: offer?.kept.map(\.code.description),
                travelMinutes: offer?.extraTravelMinutes,
                lender: offer?.policy.lender.rawValue,
                host: offer?.policy.host.rawValue,
                givenUpMinutes: offer?.givenUpMinutes,
                familiarDays: offer?.familiarDays,
                burdenMinutes: offer?.burdenMinutes,
                reason: reason
            )
        }
    }
}

extension CoverDesk {
    /// Says what a cover has changed that was confirmed or taken back.
    func report(_ cover: ConfirmedCover) {
        let calendar = cover.applied.calendar
        Console.print([
            words.done(cover.proposal),
            words.changed(
                handedOver: cover.handedOver.count,
                toCall: cover.toCall.count,
                calendarEntries: calendar.added + calendar.changed + calendar.removed
            ),
        ])
    }
}
