internal import Core
internal import Postgres

/// Runs what the database may refuse about cover, and throws what that means to whoever asked.
///
/// - Parameters:
///   - need: The session that it is about.
///   - body: What is run.
/// - Returns: What it returns.
/// - Throws: ``CoverRefusal`` or ``PostgresError``.
func readingCoverRefusals<Value>(
    of need: CoverNeedKey,
    _ body: () throws(PostgresError) -> Value
) throws -> Value {
    do throws(PostgresError) {
        return try body()
    } catch {
        guard case .refused(let constraint, let report) = error else { throw error }
        throw CoverRefusal(constraint.name, detail: report.detail ?? "", of: need) ?? error as any Error
    }
}

extension CoverRefusal {
    /// What the name under which the database refuses something means; `nil` where it is none about cover.
    fileprivate init?(_ constraint: String, detail: String, of need: CoverNeedKey) {
        switch constraint {
        case "cover_need_known": self = .noSuchNeed(need)
        case "cover_proposal_known": self = .nobodyAsked(need)
        case "cover_in_own_hands": self = .notInOwnHands
        case "cover_one_open", "cover_state_follows": self.init(changed: detail)
        case "cover_approval_lasts":
            guard let side = CoverTerm.Side(rawValue: detail) else { return nil }
            self = .approvalExpired(side)
        case "occupancy_once":
            guard let code = AppointmentCode(detail) else { return nil }
            self = .standInTaken(code)
        default: return nil
        }
    }

    /// Reads state, second, person and login.
    private init?(changed detail: String) {
        let parts = detail.split(separator: " ", maxSplits: 3)
        guard parts.count == 4, let state = CoverState(rawValue: String(parts[0])), let second = Int64(parts[1]) else {
            return nil
        }
        self = .changed(
            state: state,
            standIn: parts[2] == "-" ? nil : Identifier(String(parts[2])),
            by: String(parts[3]),
            at: Instant(seconds: second)
        )
    }
}
