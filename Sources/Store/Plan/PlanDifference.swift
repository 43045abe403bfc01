internal import Core

/// What must change for stored rows to become those of a plan; rows that stay keep their keys.
struct PlanDifference {
    let added: [Presence]
    let removed: [AssignmentStore.Stored]
    let keptCount: Int

    init(from stored: [AssignmentStore.Stored], to wanted: [Presence]) {
        let wantedSet = Set(wanted)
        removed = stored.filter { !wantedSet.contains($0.presence) }
        let kept = Set(stored.map(\.presence)).intersection(wantedSet)
        added = wanted.filter { !kept.contains($0) }
        keptCount = kept.count
    }

    var isEmpty: Bool { added.isEmpty && removed.isEmpty }
}
