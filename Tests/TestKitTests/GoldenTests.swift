import TestKit
import Testing

@Suite struct GoldenTests {
    @Test func aTextEqualToItsGoldenFilePasses() throws {
        #expect(try goldenFault("Größe\r\n1\n", "sizes.txt", isRecording: false) == nil)
    }

    @Test func aDifferenceIsReportedWithItsLine() throws {
        let fault = try #require(try goldenFault("Größe\n1\n", "sizes.txt", isRecording: false))
        #expect(fault == #"Golden/sizes.txt:1 differs: expected "Größe\r", found "Größe"."#)
    }

    @Test func aMissingGoldenFileFails() throws {
        let fault = try #require(try goldenFault("", "never-recorded.txt", isRecording: false))
        #expect(fault.contains("RECORD_GOLDEN=1"))
    }
}
