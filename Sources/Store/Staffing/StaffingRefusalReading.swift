internal import Core
internal import Postgres

/// Runs what the database may refuse under names of its own, and throws what these mean for posts and contracts.
///
/// - Parameter body: What is run.
/// - Returns: What it returns.
/// - Throws: ``StaffingRefusal``, or ``PostgresError``.
func readingStaffingRefusals<Value>(_ body: () throws(PostgresError) -> Value) throws -> Value {
    do throws(PostgresError) {
        return try body()
    } catch {
        guard case .refused(let constraint, let report) = error else { throw error }
        throw StaffingRefusal(constraint.name, detail: report.detail ?? "") ?? error as any Error
    }
}

extension StaffingRefusal {
    /// What the name under which the database refuses something means; `nil` where it is no refusal of this kind.
    fileprivate init?(_ constraint: String, detail: String) {
        switch constraint {
        case "post_county_third":
            guard let shares = CountyShareRule.Shares(detail) else { return nil }
            self = .lessThanAThird(shares)
        case "staffing_name_known": self = .unknownName(detail)
        case "post_code_key", "agreement_code_key", "rule_set_code_key", "rule_set_code_not_of_county":
            self = .nameTaken
        case "staffing_ends_while_valid": self = .doesNotHoldThen(detail)
        case "staffing_later_version": self = .laterVersion(detail)
        case "contract_while_employed": self = .notEmployedThen(detail)
        case "contract_of_another": self = .ownContract
        case "staff_appointments_decided":
            guard let count = Int(detail) else { return nil }
            self = .appointmentsUndecided(count)
        case "staff_assignments_decided":
            guard let count = Int(detail) else { return nil }
            self = .assignmentsPlanned(count)
        case "agreement_between_two": self = .oneParty
        case "cover_term_of_party": self = .noParty(detail)
        default: return nil
        }
    }
}

extension CountyShareRule.Shares {
    /// Reads the day, and the county's posts and all posts over one denominator: `2027-08-01 533 1600 100`.
    fileprivate init?(_ detail: String) {
        let fields = detail.split(separator: " ")
        guard fields.count == 4, let date = LocalDate(fields[0]), let county = Int64(fields[1]),
            let total = Int64(fields[2]), let denominator = Int64(fields[3]), denominator > 0
        else { return nil }
        self.init(
            date: date,
            county: Fraction(county, over: denominator),
            total: Fraction(total, over: denominator)
        )
    }
}
