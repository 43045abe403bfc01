import Core
import CountyFiles
import Foundation
import Testing

/// Our verdict on every plan of the corpus, held against that of an independent checker.
///
/// `scripts/record-verdicts CHECKER` asks the checker again, which is needed whenever the corpus changes.
@Suite struct DifferentialTests {
    @Test func ourVerdictIsThatOfAnIndependentChecker() throws {
        let recorded = try RecordedVerdicts()
        let cases = try PlanCorpus.cases()
        #expect(cases.count >= 240)
        #expect(Set(cases.map(\.name)).count == cases.count, "every case has a name of its own")
        for plan in cases {
            let verdict = try #require(recorded[plan.name], "no verdict on \(plan.name) is recorded")
            #expect(verdict.fingerprint == plan.fingerprint, "the verdict is on another \(plan.name)")
            let ours = try plan.verdict().words
            let theirs = verdict.words
            #expect(
                ours == theirs,
                "\(plan.name): only ours \(Set(ours).subtracting(theirs)), only theirs \(Set(theirs).subtracting(ours))"
            )
        }
    }

    @Test(arguments: RuleCode.allCases)
    func everyRuleIsBrokenAtLeastFiveTimes(code: RuleCode) throws {
        let verdicts = try RecordedVerdicts().all
        let breaking = verdicts.filter { $0.words.contains { $0.hasPrefix(code.rawValue + ":") } }
        #expect(breaking.count >= 5)
    }

    @Test func everyPlanMadeByTheRulesIsValid() throws {
        for plan in try PlanCorpus.cases() where plan.name.hasPrefix("valid-") {
            let words = try plan.verdict().words
            let broken = words.filter { word in RuleCode.allCases.contains { word.hasPrefix($0.rawValue + ":") } }
            #expect(broken.isEmpty, "\(plan.name)")
        }
    }

    /// Not a claim: lays the corpus down for `scripts/record-verdicts`.
    @Test(.enabled(if: corpusFolder != nil))
    func writesTheCorpusForACheckerToRead() throws {
        let folder = URL(fileURLWithPath: try #require(Self.corpusFolder))
        for county in CorpusCounty.allCases {
            try InstanceFolder(path: folder.appending(path: county.rawValue).path).write(try county.instance)
        }
        var list = ""
        for plan in try PlanCorpus.cases() {
            try plan.text.write(to: folder.appending(path: plan.name + ".csv"), atomically: true, encoding: .utf8)
            var arguments = plan.arguments
            if let earlier = plan.earlier {
                let file = plan.name + "-earlier.csv"
                let text = CSVText.text(of: [PlanRecord.header] + earlier)
                try text.write(to: folder.appending(path: file), atomically: true, encoding: .utf8)
                arguments += ["--earlier", file]
            }
            let words = [plan.name, plan.fingerprint, plan.county.rawValue, plan.name + ".csv"] + arguments
            list += words.joined(separator: "\t") + "\n"
        }
        try list.write(to: folder.appending(path: "cases.tsv"), atomically: true, encoding: .utf8)
    }

    private static let corpusFolder = ProcessInfo.processInfo.environment["PLAN_CORPUS"]
}
