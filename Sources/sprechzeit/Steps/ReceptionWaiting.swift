import Core
import Reception

extension ReceptionDesk {
    /// Does what a session asks for about the waiting list.
    ///
    /// - Parameters:
    ///   - effect: What is to be done.
    ///   - key: The name of the request.
    /// - Returns: What came of it.
    /// - Throws: ``DeclinedBooking``; what the database says.
    func perform(_ effect: WaitingEffect, key: RequestKey) async throws -> ReceptionAnswer {
        switch effect {
        case .read(let site): return .waiting(.list(try await waitingPlaces(at: site)))
        case .add(let query): return .waiting(.added(try await desk.wait(for: query, calledOff: nil, key: key)))
        case .offer(let code):
            do {
                guard let offer = try await desk.offerTime(to: code) else { return .waiting(.nothingFits) }
                return .waiting(.offered(offer.entry, offer.appointment))
            } catch let refusal as ClientRefusal {
                return .client(.refused(refusal))
            }
        case .explain(let entry): return .waiting(.explained(try await relaxations(of: entry)))
        case .accept(let code): return .changed(try await desk.accept(code, key: key))
        case .decline(let code):
            let (freed, next) = try await desk.decline(code, key: key)
            return .waiting(.declined(freed, next: next?.appointment))
        case .remove(let code):
            try await desk.stopWaiting(code)
            return .waiting(.removed(code))
        }
    }

    /// Those who wait for a site, or for any: who they are, what fits and what is held.
    private func waitingPlaces(at site: Identifier<Site>?) async throws -> [WaitingPlace] {
        let list = try await desk.waitingList()
        let entries = list.entries.filter { entry in
            entry.sites.isEmpty || (site.map(entry.sites.contains) ?? true)
        }
        guard !entries.isEmpty else { return [] }
        let tags = try await ClientDesk(database: desk.database).waitingTags(of: entries.map(\.code))
        let days = desk.daysOfOffers
        let free = try await desk.freeTimes(on: days)
        var places: [WaitingPlace] = []
        for entry in entries {
            var offered: Appointment?
            if let code = entry.offered { offered = try await desk.appointment(code) }
            let kind = offered == nil ? desk.kinds.first { $0.id == entry.kind } : nil
            let fitting = kind.flatMap { list.time(for: entry, of: $0, among: free, on: days) }
            places.append(WaitingPlace(entry, of: tags[entry.code], fitting: fitting, offered: offered))
        }
        return places
    }

    private func relaxations(of entry: WaitingEntry) async throws -> [ReceptionAnswer.Relaxation] {
        guard let kind = desk.kinds.first(where: { $0.id == entry.kind }) else { return [] }
        let days = desk.daysOfOffers
        let free = try await desk.freeTimes(on: days)
        return free.relaxations(of: entry.query(of: kind, on: days), through: days.upperBound)
            .map { ReceptionAnswer.Relaxation(wish: $0.wish, slot: $0.slot) }
    }
}
