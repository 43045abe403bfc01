private import Glibc
import TestKit
import Testing

/// Not while golden files are recorded: these tests want one that differs.
@Suite(.enabled(if: getenv("RECORD_GOLDEN") == nil)) struct GoldenTests {
    @Test func aTextEqualToItsGoldenFilePasses() throws {
        try expectGolden("Größe\r\n1\n", "sizes.txt")
    }

    @Test func aDifferenceIsReportedWithItsLine() throws {
        try withKnownIssue {
            try expectGolden("Größe\n1\n", "sizes.txt")
        } matching: { issue in
            issue.comments.contains {
                $0.rawValue.contains(#"sizes.txt:1 differs: expected "Größe\r", found "Größe"."#)
            }
        }
    }

    @Test func aMissingGoldenFileFails() throws {
        try withKnownIssue {
            try expectGolden("", "never-recorded.txt")
        } matching: { issue in
            issue.comments.contains { $0.rawValue.contains("RECORD_GOLDEN=1") }
        }
    }
}
