/// Why the solver gave no answer that can be used.
public enum SolverError: Error, Hashable {
    /// The library counts with integers of another size than this program was built for.
    case integerSize(Int)
    /// The library refused the model: a defect of the planner.
    case refusedModel(call: String)
    /// The library ended without a solution; the number is its model status.
    case noSolution(status: Int)
}
