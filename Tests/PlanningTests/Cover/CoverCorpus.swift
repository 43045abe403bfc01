import Core
import CountyFiles
import Foundation
import Testing

/// The odd counties with the plans that offers make of theirs, written for another checker to look at.
///
/// `COVER_FOLDER=/tmp/cover COVER_SEEDS=500` writes, for each seed with a need, the county's folder, `without-0.csv` with
/// the first need left out, `offer-0-CM2.csv` for each offer, and in `days` the days that the plans speak of.
@Suite("Offers for another checker", .enabled(if: corpusFolder != nil))
struct CoverCorpus {
    private static let seeds = 0..<(ProcessInfo.processInfo.environment["COVER_SEEDS"].flatMap(UInt64.init) ?? 40)

    @Test("are written", arguments: seeds)
    func written(seed: UInt64) throws {
        let day = try CoverCase(seed: seed)
        let candidates = day.candidates
        guard let folder = corpusFolder, !candidates.needs.isEmpty else { return }
        let county = URL(filePath: folder).appending(path: "county-\(seed)")
        try FileManager.default.createDirectory(at: county, withIntermediateDirectories: true)
        try InstanceFolder(path: county.path).write(day.calendar.instance)
        let days = "--from \(day.published.days.lowerBound) --to \(day.published.days.upperBound)"
        try days.write(to: county.appending(path: "days"), atomically: true, encoding: .utf8)
        for (number, need) in candidates.needs.enumerated() {
            let offers = candidates.candidates(for: need).compactMap { candidate in
                candidate.offer.map { (candidate.caseManager, $0) }
            }
            guard !offers.isEmpty else { continue }
            let without = day.plan(without: need, with: nil, of: need.row.caseManager)
            try write(without, to: county.appending(path: "without-\(number).csv"))
            for (person, offer) in offers {
                let plan = day.plan(without: need, with: offer.day, of: person)
                try write(plan, to: county.appending(path: "offer-\(number)-\(person.id).csv"))
            }
        }
    }

    private func write(_ plan: Plan, to file: URL) throws {
        try Data(PlanFile.bytes(of: plan)).write(to: file)
    }
}

private let corpusFolder = ProcessInfo.processInfo.environment["COVER_FOLDER"]
