import Core
import CountyFiles
import Testing

@Suite struct PlanFileTests {
    private let header = "week,date,site,start,end,case_manager,kind\n"

    private func records(_ text: String) throws -> [PlanRecord] {
        try PlanFile.records(in: Array(text.utf8), named: "plan.csv")
    }

    private func mistakes(_ text: String) throws -> [Mistake] {
        try #require(throws: RejectedInput.self) { try records(text) }.mistakes
    }

    @Test func recordsAreNumberedAsCheckersNumberThem() throws {
        let text = "\u{FEFF}" + header + "a,b\r\n\nc,\"d\n\",e,f,g,h,i\n"
        #expect(
            try records(text) == [
                PlanRecord(number: 2, fields: ["a", "b"]),
                PlanRecord(number: 4, fields: ["c", "d\n", "e", "f", "g", "h", "i"]),
            ]
        )
    }

    @Test func anotherHeaderIsRefused() throws {
        #expect(
            try mistakes("date,site\n").map(\.kind) == [
                .wrongHeader(expected: PlanRecord.header, found: ["date", "site"])
            ]
        )
        #expect(try mistakes("").first?.line == 1)
        #expect(try mistakes("\n" + header).first?.line == 1)
    }

    @Test func whatIsNoCSVIsNamedWithItsLine() throws {
        #expect(try mistakes(header + "a\"b\nc\n\"d\n").map(\.line) == [2, 4])
        let latin = Array(header.utf8) + Array("x,".utf8) + [0xE4, 0x0A]
        let error = try #require(throws: RejectedInput.self) { try PlanFile.records(in: latin, named: "plan.csv") }
        #expect(error.mistakes == [Mistake(file: "plan.csv", line: 2, byte: 3, kind: .notUTF8)])
    }

    @Test func aPlanIsWrittenInItsOrderWithTheWeekOfItsDate() throws {
        let day = try #require(LocalDate("2027-01-01"))
        let (start, end) = (try #require(TimeOfDay("09:00")), TimeOfDay.endOfDay)
        func presence(_ site: String?, _ person: String, _ kind: Presence.Kind) -> Presence {
            Presence(
                date: day,
                site: site.map { Identifier($0) },
                start: start,
                end: end,
                caseManager: Identifier(person),
                kind: kind
            )
        }
        let presences = [presence("S-B", "CM,1", .onSite), presence(nil, "CM-2", .event)]
        let bytes = PlanFile.bytes(of: Plan(days: day...day, presences: presences))
        #expect(bytes == PlanFile.bytes(of: Plan(days: day...day, presences: presences.reversed())))
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == header + """
                    2026-W53,2027-01-01,,09:00,24:00,CM-2,event
                    2026-W53,2027-01-01,S-B,09:00,24:00,"CM,1",onsite

                    """
        )
    }
}
