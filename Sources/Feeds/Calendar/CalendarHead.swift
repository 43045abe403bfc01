/// What stands above the entries of a calendar and below them.
///
/// No method: a calendar to subscribe to is no invitation, and by RFC 5545 a stamp then says when an entry was last
/// revised.
struct CalendarHead {
    /// Everything before the first entry.
    private let opening: String
    private let closing = "END:VCALENDAR\r\n"

    /// The head of a calendar.
    ///
    /// - Parameters:
    ///   - name: What calendar programs list it under.
    ///   - about: More about it, where there is more to say.
    ///   - definition: The zones that its entries name.
    @CalendarLibrary
    init(name: CalendarText, about: CalendarText? = nil, zones definition: String = "") {
        var calendar = Component(.calendar)
        calendar.add(.version("2.0"))
        calendar.add(.product(Self.product))
        calendar.add(.scale("GREGORIAN"))
        calendar.add(.name(name))
        calendar.add(.vendor("X-WR-CALNAME", name))
        if let about { calendar.add(.description(about)) }
        calendar.add(.refreshInterval(hours: 1))
        calendar.add(.vendor("X-PUBLISHED-TTL", CalendarText("PT1H")))
        opening = calendar.text.dropLast(closing.count) + definition
    }

    /// The whole calendar: the texts of its entries one after another, as they are.
    func around(_ entries: [String]) -> String {
        opening + entries.joined() + closing
    }

    /// The program that wrote a calendar; without a version, so that an update changes no calendar.
    private static let product = "-//Sprechzeit//Sprechzeit//EN"

    /// What every calendar of ours begins with, and nobody else's.
    static let mark = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:\(product)\r\n"
}
