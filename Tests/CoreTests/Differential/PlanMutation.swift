import Core
import TestKit

/// One thing that goes wrong, or merely differs, in a plan.
enum PlanMutation: CaseIterable {
    case moveStart, moveEnd, moveDate, moveBoth
    case otherPerson, otherSite, otherKind, swapPeople
    case remove, repeatRow, repeatWithAnotherWeek, split, handOver, insert
    case spoilField

    /// Does it to a row drawn at random.
    func apply(to records: inout [[String]], of instance: Instance, using generator: inout SeededGenerator) {
        guard let index = records.indices.randomElement(using: &generator) else { return }
        switch self {
        case .moveStart: Self.moveTime(&records[index], at: 3, using: &generator)
        case .moveEnd: Self.moveTime(&records[index], at: 4, using: &generator)
        case .moveBoth:
            Self.moveTime(&records[index], at: 3, using: &generator)
            Self.moveTime(&records[index], at: 4, using: &generator)
        case .moveDate: Self.moveDate(&records[index], by: [-7, -1, 1, 7], using: &generator)
        case .otherPerson: records[index][5] = Self.person(of: instance, using: &generator)
        case .otherSite: records[index][2] = Self.site(of: instance, using: &generator)
        case .otherKind: records[index][6] = Self.draw(Presence.Kind.allCases.map(\.rawValue), using: &generator)
        case .swapPeople:
            guard let other = records.indices.randomElement(using: &generator) else { return }
            (records[index][5], records[other][5]) = (records[other][5], records[index][5])
        case .remove: records.remove(at: index)
        case .repeatRow: records.append(records[index])
        case .repeatWithAnotherWeek:
            records.append(records[index])
            records[records.count - 1][0] = "2027-W53"
        case .split, .handOver:
            guard let start = TimeOfDay(records[index][3]), let end = TimeOfDay(records[index][4]), start < end,
                let middle = TimeOfDay(minute: Int.random(in: start.minute...end.minute, using: &generator))
            else { return }
            var second = records[index]
            second[3] = middle.description
            if self == .handOver { second[5] = Self.person(of: instance, using: &generator) }
            records[index][4] = middle.description
            records.append(second)
        case .insert:
            var row = records[index]
            Self.moveDate(&row, by: Array(-7...7), using: &generator)
            let start = Int.random(in: 90...220, using: &generator) * 5
            row[2] = Self.site(of: instance, using: &generator)
            row[3] = TimeOfDay(minute: start)?.description ?? ""
            row[4] = TimeOfDay(minute: start + Int.random(in: 1...60, using: &generator) * 5)?.description ?? ""
            row[5] = Self.person(of: instance, using: &generator)
            row[6] = Self.draw(["onsite", "cover", "office"], using: &generator)
            records.append(row)
        case .spoilField:
            records[index][Int.random(in: 0..<7, using: &generator)] = Self.draw(Self.spoilt, using: &generator)
        }
    }

    private static let spoilt = [
        "", " ", "?", "24:00", "02:30", "2027-03-28", "2027-13-01", "CM-01 ", "S-ÄÖÜ", "a,b\"c\"\nd",
    ]

    private static func draw<Value>(_ values: [Value], using generator: inout SeededGenerator) -> Value {
        values[Int.random(in: 0..<values.count, using: &generator)]
    }

    private static func person(of instance: Instance, using generator: inout SeededGenerator) -> String {
        draw(instance.caseManagers, using: &generator).id.rawValue
    }

    private static func site(of instance: Instance, using generator: inout SeededGenerator) -> String {
        draw(instance.sites, using: &generator).id.rawValue
    }

    private static func moveTime(_ row: inout [String], at field: Int, using generator: inout SeededGenerator) {
        let step = draw([-120, -60, -30, -15, -5, -1, 1, 5, 15, 30, 60, 120], using: &generator)
        guard let time = TimeOfDay(row[field]), let moved = TimeOfDay(minute: time.minute + step) else { return }
        row[field] = moved.description
    }

    private static func moveDate(_ row: inout [String], by steps: [Int], using generator: inout SeededGenerator) {
        guard let date = LocalDate(row[1]) else { return }
        let moved = date.advanced(by: draw(steps, using: &generator))
        row[0] = moved.isoWeek.description
        row[1] = moved.description
    }
}
