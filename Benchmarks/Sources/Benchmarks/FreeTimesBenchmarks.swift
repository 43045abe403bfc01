import Core

/// Searching free times, against looking at every quarter of an hour of every stay and every appointment.
enum FreeTimesBenchmarks {
    static func all(of county: Instance, zone: Zone) -> [Benchmark] {
        [
            searching("free-times-4-weeks", county, zone: zone, weeks: 4, copies: 1),
            searching("free-times-26-weeks", county, zone: zone, weeks: 26, copies: 1),
            searching("free-times-10-people", county, zone: zone, weeks: 4, copies: 10),
        ]
    }

    private static let searches = 50

    private static func searching(
        _ name: String,
        _ county: Instance,
        zone: Zone,
        weeks: Int,
        copies: Int
    ) -> Benchmark {
        Benchmark(
            name: name,
            reference: "looking at every quarter of an hour and every appointment of the person",
            unit: ("search", searches),
            product: {
                let booked = BookedCounty(county, zone: zone, weeks: weeks, copies: copies)
                let free = booked.freeTimes
                return { _ in
                    for _ in 0..<searches {
                        guard !free.slots(matching: booked.query, limit: 20).isEmpty else { throw NothingFree() }
                    }
                }
            },
            plain: {
                let booked = BookedCounty(county, zone: zone, weeks: weeks, copies: copies)
                let speakers = Set(
                    booked.calendar.instance.caseManagers.filter { $0.languages.contains(SpokenLanguage(code: "ar")) }
                        .map(\.id)
                )
                let stays = BookingHours(booked.plan, in: zone).stays.filter { speakers.contains($0.caseManager) }
                return { _ in
                    for _ in 0..<searches {
                        guard plainSearch(stays, booked.occupancies) > 0 else { throw NothingFree() }
                    }
                }
            }
        )
    }

    /// How many times are free, found in the plainest way.
    private static func plainSearch(_ stays: [BookingHours.Stay], _ occupancies: [Occupancy]) -> Int {
        let taken = Dictionary(grouping: occupancies, by: \.resource)
        return stays.reduce(0) { total, stay in
            let all = taken[.caseManager(stay.caseManager)] ?? []
            let starts = stride(from: stay.period.lowerBound.seconds, to: stay.period.upperBound.seconds, by: 900)
            return total
                + starts.count { second in
                    let talk = Instant(seconds: second)..<Instant(seconds: second + 2_700)
                    return talk.upperBound <= stay.period.upperBound && !all.contains { $0.period.overlaps(talk) }
                }
        }
    }

    private struct NothingFree: Error {}
}
