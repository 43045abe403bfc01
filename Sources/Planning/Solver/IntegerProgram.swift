/// A mixed integer program being written down: variables within bounds, and rows over them.
struct IntegerProgram {
    /// One variable times a factor.
    struct Term {
        let variable: Int
        let factor: Double
    }

    private(set) var lower: [Double] = []
    private(set) var upper: [Double] = []
    private(set) var isInteger: [Bool] = []
    private(set) var rowLower: [Double] = []
    private(set) var rowUpper: [Double] = []
    /// Where each row's terms start; one more than there are rows.
    private(set) var rowStart: [Int32] = [0]
    private(set) var termVariables: [Int32] = []
    private(set) var termFactors: [Double] = []

    var variableCount: Int { lower.count }
    var rowCount: Int { rowLower.count }

    /// Adds a variable that is 0 or 1 and returns its number.
    mutating func addChoice() -> Int {
        add(lower: 0, upper: 1, isInteger: true)
    }

    /// Adds a variable between 0 and a bound and returns its number.
    mutating func addQuantity(upTo bound: Double) -> Int {
        add(lower: 0, upper: bound, isInteger: false)
    }

    /// Fixes a variable.
    mutating func fix(_ variable: Int, at value: Double) {
        lower[variable] = value
        upper[variable] = value
    }

    /// Adds a row `range.lowerBound <= sum of terms <= range.upperBound`; terms of one variable must not repeat.
    mutating func addRow(_ range: ClosedRange<Double>, _ terms: [Term]) {
        rowLower.append(range.lowerBound)
        rowUpper.append(range.upperBound)
        for term in terms {
            termVariables.append(Int32(term.variable))
            termFactors.append(term.factor)
        }
        rowStart.append(Int32(termVariables.count))
    }

    private mutating func add(lower: Double, upper: Double, isInteger: Bool) -> Int {
        self.lower.append(lower)
        self.upper.append(upper)
        self.isInteger.append(isInteger)
        return self.lower.count - 1
    }
}
