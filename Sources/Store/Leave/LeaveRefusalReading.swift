internal import Core
internal import Postgres

/// Runs what the database may refuse of leave under names of its own, and throws what these mean.
///
/// - Parameters:
///   - code: The leave that it is about; empty where it is about none yet.
///   - body: What is run.
/// - Returns: What it returns.
/// - Throws: ``LeaveRefusal`` or ``PostgresError``.
func readingLeaveRefusals<Value>(
    of code: Identifier<Leave> = Identifier(""),
    _ body: () throws(PostgresError) -> Value
) throws -> Value {
    do throws(PostgresError) {
        return try body()
    } catch {
        guard case .refused(let constraint, let report) = error else { throw error }
        throw LeaveRefusal(constraint.name, detail: report.detail ?? "", of: code) ?? error as any Error
    }
}

extension LeaveRefusal {
    /// What the name under which the database refuses something means; `nil` where it is no refusal of leave.
    fileprivate init?(_ constraint: String, detail: String, of code: Identifier<Leave>) {
        switch constraint {
        case "leave_known": self = .unknown(code)
        case "leave_person_known": self = .unknownPerson(detail)
        case "leave_own": self = .notOwn
        case "leave_decided_by_lead": self = .decidedByLead
        case "leave_decided_by_another": self = .ownDecision
        case "leave_commented_by_coordinator": self = .commentedByCoordinator
        case "leave_state_follows":
            guard let state = LeaveState(rawValue: detail) else { return nil }
            self = .impossible(state)
        case "leave_not_begun":
            guard let first = LocalDate(detail) else { return nil }
            self = .begun(first)
        case "leave_no_overlap", "leave_no_overlap_in_the_morning", "leave_no_overlap_in_the_afternoon":
            self = .overlaps(Identifier(constraint == "leave_no_overlap" ? detail : ""))
        case "leave_within_employment": self = .outsideEmployment
        case "absence_reported_by_own": self = .reportedByOthers
        case "absence_without_reason": self = .reasonByCoordinator
        case "absence_reported": self = .notReported
        case "leave_ground_fits": self = .groundOfOtherDecision
        case "leave_concern_answered": self = .concernUnanswered
        case "leave_account_of_own": self = .accountOfOthers
        case "leave_request_content_same": self = .keyReused
        default: return nil
        }
    }
}
