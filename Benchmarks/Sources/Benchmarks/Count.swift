import Synchronization

/// A number that many tasks count up.
final class Count: Sendable {
    private let counted = Atomic(0)

    func increment() {
        counted.add(1, ordering: .relaxed)
    }

    var value: Int { counted.load(ordering: .relaxed) }
}
