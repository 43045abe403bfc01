import TestKit

extension SeededGenerator {
    /// Whether something happens that happens so often in a hundred times.
    mutating func chance(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &self) < percent
    }

    /// One of some values.
    mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &self)]
    }

    /// A number of a range that is a multiple of a step.
    mutating func number(in range: ClosedRange<Int>, step: Int) -> Int {
        let first = (range.lowerBound + step - 1) / step
        return Int.random(in: first...max(first, range.upperBound / step), using: &self) * step
    }
}
