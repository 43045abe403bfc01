import Core

/// Bodies, posts, contracts and agreements for other programs: `sprechzeit/staffing/v1`, with the lists that were asked
/// for.
struct StaffingReport: Encodable {
    struct Days: Encodable {
        let first: String?
        let last: String?

        init(_ valid: Validity) {
            first = valid.first.map { "\($0)" }
            last = valid.last.map { "\($0)" }
        }
    }

    struct Body: Encodable {
        let id: String
        let name: String
        let kind: String
        let fullTimeMinutes: Int
        let travelProtected: Bool
        let travelHours: String
        let travelReimbursed: Bool

        init(_ body: EmployingBody, _ terms: BodyTerms) {
            id = body.id.rawValue
            name = body.name
            kind = body.kind.rawValue
            fullTimeMinutes = terms.fullTimeMinutes
            travelProtected = terms.travel.isProtected
            travelHours = terms.travel.hours.rawValue
            travelReimbursed = terms.travel.isReimbursed
        }
    }

    struct Post: Encodable {
        let id: String
        let body: String
        let block: String
        /// A decimal number where that is exact, else a fraction.
        let share: String
        let funded: Days
        let ground: String

        init(_ post: Core.Post) {
            id = post.id.rawValue
            body = post.body.rawValue
            block = post.block.rawValue
            share = post.share.description
            funded = Days(post.funded)
            ground = post.ground
        }
    }

    struct Third: Encodable {
        let date: String
        let county: String
        let total: String
        let isKept: Bool

        init(_ shares: CountyShareRule.Shares) {
            date = "\(shares.date)"
            county = shares.county.description
            total = shares.total.description
            isKept = shares.isKept
        }
    }

    struct Contract: Encodable {
        let person: String
        /// Left out where the login may not read it.
        let weeklyMinutes: Int?
        let share: String?
        let workingDays: [String]
        let ruleSet: String
        let valid: Days

        init(_ contract: Core.Contract, share: Fraction?) {
            person = contract.caseManager.rawValue
            weeklyMinutes = contract.weeklyMinutes
            self.share = share?.description
            workingDays = contract.workingDays.map(\.code)
            ruleSet = contract.ruleSet.rawValue
            valid = Days(contract.valid)
        }
    }

    struct Agreement: Encodable {
        let id: String
        let kind: String
        let reference: String
        let parties: [String]
        let valid: Days

        init(_ agreement: Core.Agreement) {
            id = agreement.id.rawValue
            kind = agreement.kind.rawValue
            reference = agreement.reference
            parties = agreement.parties.map(\.rawValue)
            valid = Days(agreement.valid)
        }
    }

    struct Term: Encodable {
        let body: String
        let side: String
        let with: String?
        let site: String?
        let verdict: String
        let minutesPerWeek: Int?
        let valid: Days
        let agreement: String?

        init(_ agreed: AgreedTerm) {
            let term = agreed.term
            body = term.body.rawValue
            side = term.side.rawValue
            with = term.counterpart?.rawValue
            switch term.site {
            case .every: site = nil
            case .one(let named): site = named.rawValue
            }
            verdict = term.verdict.rawValue
            minutesPerWeek = term.minutesPerWeek
            valid = Days(term.valid)
            agreement = agreed.agreement?.rawValue
        }
    }

    /// An assignment on a day that is not worked any more.
    struct Assignment: Encodable {
        let date: String
        let start: String
        let end: String
        let site: String?

        init(_ presence: Presence) {
            date = "\(presence.date)"
            start = "\(presence.start)"
            end = "\(presence.end)"
            site = presence.site?.rawValue
        }
    }

    let schema = "sprechzeit/staffing/v1"
    var bodies: [Body]?
    var posts: [Post]?
    var third: [Third]?
    var contracts: [Contract]?
    var agreements: [Agreement]?
    var coverTerms: [Term]?
    var unworked: [Assignment]?
}
