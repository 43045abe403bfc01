private import CHiGHS

/// One HiGHS solver with one program in it.
///
/// Runs on one thread with a fixed seed, so that the same program and the same calls give the same answer.
/// A value is used by one thread at a time; different values may be used by different threads.
struct Highs: ~Copyable {
    /// How a run ended.
    struct Outcome {
        /// Whether the values are proven best; otherwise a limit was met.
        let isOptimal: Bool
        let objective: Double
        /// No solution can be cheaper than this, because every cost is a whole number.
        let bound: Int
        let values: [Double]
    }

    private let handle: UnsafeMutableRawPointer
    private let variableCount: Int
    private let hasIntegers: Bool
    private var acceptedExcess = 0.0

    deinit { Highs_destroy(handle) }

    /// A solver for a program whose costs are all zero.
    ///
    /// - Parameters:
    ///   - program: The program.
    ///   - limit: After how many seconds of one run the best solution so far is taken; no limit where `nil`.
    /// - Throws: ``SolverError`` where the library does not fit or refuses the program.
    init(_ program: IntegerProgram, limit: Double? = nil) throws(SolverError) {
        let handle: UnsafeMutableRawPointer = Highs_create()
        self.handle = handle
        variableCount = program.variableCount
        hasIntegers = program.isInteger.contains(true)
        let size = Int(Highs_getSizeofHighsInt(handle))
        guard size == MemoryLayout<Int32>.size else { throw .integerSize(size) }
        // Every cost is a whole number, so a gap of less than one proves the optimum.
        Highs_setBoolOptionValue(handle, "output_flag", 0)
        Highs_setIntOptionValue(handle, "threads", 1)
        Highs_setStringOptionValue(handle, "parallel", "off")
        Highs_setIntOptionValue(handle, "random_seed", 1)
        Highs_setDoubleOptionValue(handle, "mip_rel_gap", 0)
        Highs_setDoubleOptionValue(handle, "mip_abs_gap", 0.999)
        if let limit { Highs_setDoubleOptionValue(handle, "time_limit", limit) }
        let status = Highs_passMip(
            handle,
            Int32(program.variableCount),
            Int32(program.rowCount),
            Int32(program.termVariables.count),
            2,
            1,
            0,
            [Double](repeating: 0, count: program.variableCount),
            program.lower,
            program.upper,
            program.rowLower,
            program.rowUpper,
            program.rowStart,
            program.termVariables,
            program.termFactors,
            program.isInteger.map { $0 ? 1 : 0 }
        )
        guard status >= 0 else { throw .refusedModel(call: "passMip") }
    }

    /// Replaces all costs, which have to be whole numbers and not negative.
    mutating func setCosts(_ costs: [Double]) throws(SolverError) {
        precondition(costs.count == variableCount, "\(costs.count) costs for \(variableCount) variables")
        guard variableCount > 0 else { return }
        guard Highs_changeColsCostByRange(handle, 0, Int32(variableCount - 1), costs) >= 0 else {
            throw .refusedModel(call: "changeColsCostByRange")
        }
    }

    /// Adds a row to the program.
    mutating func addRow(_ range: ClosedRange<Double>, _ terms: [IntegerProgram.Term]) throws(SolverError) {
        let status = Highs_addRow(
            handle,
            range.lowerBound,
            range.upperBound,
            Int32(terms.count),
            terms.map { Int32($0.variable) },
            terms.map(\.factor)
        )
        guard status >= 0 else { throw .refusedModel(call: "addRow") }
    }

    /// Takes a solution for the best from now on that is no dearer than this above the best.
    mutating func accept(excess: Double) {
        acceptedExcess = excess
        Highs_setDoubleOptionValue(handle, "mip_abs_gap", excess)
    }

    /// Ends each run from now on after so many branches of the search.
    mutating func limit(nodes: Int) {
        Highs_setIntOptionValue(handle, "mip_max_nodes", Int32(nodes))
    }

    /// Names values from which the next run starts.
    mutating func start(from values: [Double]) throws(SolverError) {
        guard variableCount > 0 else { return }
        guard Highs_setSolution(handle, values, nil, nil, nil) >= 0 else {
            throw .refusedModel(call: "setSolution")
        }
    }

    /// Solves the program.
    ///
    /// - Returns: The best values found, and what is proven of them; `nil` where there are none, or a limit was met
    ///   before there were any.
    /// - Throws: ``SolverError/noSolution(status:)`` where the solver fails.
    mutating func run() throws(SolverError) -> Outcome? {
        guard variableCount > 0 else { return Outcome(isOptimal: true, objective: 0, bound: 0, values: []) }
        // The limit counts on the clocks of all runs together.
        Highs_zeroAllClocks(handle)
        Highs_run(handle)
        let status = Int(Highs_getModelStatus(handle))
        var objective = 0.0
        var bound = 0.0
        Highs_getDoubleInfoValue(handle, "objective_function_value", &objective)
        Highs_getDoubleInfoValue(handle, hasIntegers ? "mip_dual_bound" : "objective_function_value", &bound)
        guard status != Self.infeasible else { return nil }
        guard status == Self.optimal || Self.stoppedByLimit.contains(status) else { throw .noSolution(status: status) }
        var solution: Int32 = 0
        Highs_getIntInfoValue(handle, "primal_solution_status", &solution)
        guard status == Self.optimal || solution == Self.feasible else { return nil }
        var values = [Double](repeating: 0, count: variableCount)
        guard Highs_getSolution(handle, &values, nil, nil, nil) >= 0 else { throw .noSolution(status: status) }
        let isOptimal = status == Self.optimal
        // Where presolving ends the run there is no bound besides the optimum, and where a limit does perhaps none.
        let proven = isOptimal ? objective - acceptedExcess : max(0, bound)
        return Outcome(
            isOptimal: isOptimal,
            objective: objective,
            bound: Int((proven - Self.tolerance).rounded(.up)),
            values: values
        )
    }

    /// How far above a whole number a value may lie and mean it.
    private static let tolerance = 0.001
    private static let optimal = 7
    private static let infeasible = 8
    private static let feasible = 2
    /// Time, iterations, number of branches or solutions, interrupt.
    private static let stoppedByLimit: Set<Int> = [13, 14, 16, 17]
}
