public import Core
public import Slips
import Testing

/// The slip of one appointment in Moers, in a client's language.
public func exampleSlip(
    in language: SlipLanguage,
    on date: String = "2026-11-25",
    place: MeetingPlace = examplePlace,
    conversation: Conversation? = nil,
    phone: String = "02841 201-0",
    code: String = "K7F-4Q2"
) throws -> Slip {
    try Slip(
        start: LocalTime(try #require(LocalDate(date)), try #require(TimeOfDay("08:30"))),
        place: place,
        conversation: conversation ?? .interpreted(language),
        phone: phone,
        code: code,
        language: language
    )
}

public let examplePlace = MeetingPlace(
    name: "KIM Moers, Raum 2.14",
    address: "Meerstraße 2, 47441 Moers",
    stop: "Moers Königlicher Hof",
    isStepFree: true
)

/// A moment at which pages are made.
public let exampleMoment = Instant(seconds: 1_795_000_000)
