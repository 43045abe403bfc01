import Core

/// What a plan is to keep as far as it can: the stays that are published, and the appointments booked in them (Bestand).
struct Commitments: Sendable {
    /// A stay of the published plan at a site.
    struct Stay: Hashable, Sendable {
        let site: Int
        let period: Range<Int>
    }

    /// A booked appointment.
    struct Booking: Hashable, Sendable {
        let person: Int
        /// `nil` where it is at no site, but by phone or on the way.
        let site: Int?
        let period: Range<Int>
    }

    /// Those of one date.
    struct OnDate: Sendable {
        /// By person, in order of time.
        var stays: [Int: [Stay]] = [:]
        var bookings: [Booking] = []
    }

    /// Whether there is no published plan to keep to.
    let isEmpty: Bool
    private var dates: [LocalDate: OnDate] = [:]

    /// Nothing is published yet.
    init() {
        isEmpty = true
    }

    /// A published plan with what is booked in it.
    ///
    /// - Parameters:
    ///   - published: The plan; its rows for events and other work are not kept.
    ///   - booked: The appointments, in no order.
    ///   - index: The county.
    init(_ published: Plan, booked: [BookedTime], in index: CountyIndex) {
        isEmpty = false
        let numbers = Dictionary(
            zip(index.people.map(\.id), 0...),
            uniquingKeysWith: { first, _ in first }
        )
        for presence in published.presences where presence.kind.isConsultation {
            guard let person = numbers[presence.caseManager],
                let site = presence.site.flatMap({ index.siteNumber[$0] }),
                let period = index.calendar.period(of: presence)
            else { continue }
            dates[presence.date, default: OnDate()].stays[person, default: []].append(
                Stay(site: site, period: period.wholeMinutes)
            )
        }
        for time in booked {
            guard let person = numbers[time.caseManager] else { continue }
            let date = index.calendar.zone.local(at: time.period.lowerBound).date
            let site = time.site.flatMap { index.siteNumber[$0] }
            dates[date, default: OnDate()].bookings.append(
                Booking(person: person, site: site, period: time.period.wholeMinutes)
            )
        }
    }

    /// Those of one date; `nil` where nothing is published at all.
    subscript(date: LocalDate) -> OnDate? {
        isEmpty ? nil : dates[date] ?? OnDate()
    }
}

extension Commitments.OnDate {
    /// How much longer than published somebody is present, less what is kept, counted at every site.
    ///
    /// Added to the minutes that are published for the person this is what changes.
    func change(_ parts: [(site: Int, period: Range<Int>)], of person: Int) -> Int {
        let published = stays[person] ?? []
        return parts.reduce(0) { sum, part in
            let kept = published.filter { $0.site == part.site }.reduce(0) {
                $0 + $1.period.clamped(to: part.period).count
            }
            return sum + part.period.count - 2 * kept
        }
    }

    /// The minutes of consultation that are published.
    var publishedMinutes: Int {
        stays.values.joined().reduce(0) { $0 + $1.period.count }
    }
}
