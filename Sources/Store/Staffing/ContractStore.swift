public import Core
public import Postgres

/// The contracts of staff, version by version.
public enum ContractStore {
    /// The contracts that the login may read in full: one's own, and those of the bodies one decides for.
    public static func all(in connection: inout Connection) throws(PostgresError) -> [Contract] {
        try connection.run(
            """
            SELECT case_manager.code, weekly_minutes, working_days, coalesce(rule_set.code, 'arbzg'), lower(valid),
                   upper(valid) - 1
              FROM plan.contract
              JOIN plan.case_manager ON case_manager.id = contract.case_manager_id
              LEFT JOIN plan.rule_set ON rule_set.id = contract.rule_set_id
             ORDER BY case_manager.ordinal, lower(valid)
            """
        ).map { row throws(PostgresError) in
            Contract(
                caseManager: try row.value(0),
                weeklyMinutes: try row.value(1, as: Int.self),
                workingDays: try row.value(2),
                ruleSet: try row.value(3),
                valid: Validity(from: try row.value(4), through: try row.value(5))
            )
        }
    }

    /// What plans must keep of everybody's contract: the days and the rule set, never the hours.
    ///
    /// - Parameters:
    ///   - halfDaySplit: Where the half days of a leave meet.
    ///   - connection: In one snapshot.
    /// - Returns: The rules of everybody who has a contract.
    /// - Throws: ``PostgresError``.
    public static func rules(
        halfDaySplit: TimeOfDay,
        in connection: inout Connection
    ) throws(PostgresError) -> StaffRules {
        let contracts = try connection.run(
            """
            SELECT case_manager.code, working_days, coalesce(rule_set.code, 'arbzg'), lower(valid), upper(valid) - 1
              FROM plan.contract_rules
              JOIN plan.case_manager ON case_manager.id = contract_rules.case_manager_id
              LEFT JOIN plan.rule_set ON rule_set.id = contract_rules.rule_set_id
             ORDER BY case_manager.ordinal, lower(valid)
            """
        ).map { row throws(PostgresError) in
            Contract(
                caseManager: try row.value(0),
                weeklyMinutes: nil,
                workingDays: try row.value(1),
                ruleSet: try row.value(2),
                valid: Validity(from: try row.value(3), through: try row.value(4))
            )
        }
        return StaffRules(
            sets: try RuleSetStore.all(halfDaySplit: halfDaySplit, in: &connection),
            contracts: contracts
        )
    }

    /// Begins a version of somebody's contract; the one before it ends the day before.
    ///
    /// - Parameters:
    ///   - contract: The version, from its first day through the end of the employment.
    ///   - connection: In a transaction, which this must be undone with where it throws.
    /// - Throws: ``StaffingRefusal``; ``PostgresError``.
    public static func change(_ contract: Contract, in connection: inout Connection) throws {
        let days = contract.workingDays.map { Int16($0.rawValue) }
        try readingStaffingRefusals { () throws(PostgresError) in
            try connection.run(
                """
                SELECT plan.change_contract(
                    \(contract.caseManager), \(contract.weeklyMinutes), \(days), \(contract.ruleSet),
                    \(contract.valid.first)
                )
                """
            )
        }
    }

    /// Ends somebody's employment; what is booked or published after it is decided before.
    ///
    /// - Parameters:
    ///   - person: Who leaves.
    ///   - last: The last day.
    ///   - connection: In a transaction, which this must be undone with where it throws.
    /// - Throws: ``StaffingRefusal``; ``PostgresError``.
    public static func endEmployment(
        of person: Identifier<CaseManager>,
        through last: LocalDate,
        in connection: inout Connection
    ) throws {
        try readingStaffingRefusals { () throws(PostgresError) in
            try connection.run("SELECT plan.end_employment(\(person), \(last))")
        }
    }
}
