import Core
import Reception

extension ReceptionDesk {
    /// Does what a session asks for about the person for whom a time is held.
    ///
    /// - Parameters:
    ///   - effect: What is to be done.
    ///   - key: The name of the request.
    /// - Returns: What came of it.
    /// - Throws: What the database says; a refusal is an answer.
    func perform(_ effect: ClientEffect, key: RequestKey) async throws -> ReceptionAnswer {
        let clients = ClientDesk(database: desk.database)
        do {
            switch effect {
            case .move(let code, let held): return .changed(try await desk.move(code, toHold: held, key: key))
            case .find(let query): return .client(.found(query, try await clients.find(query)))
            case .name(let code): return .client(.named(code, try await clients.client(of: code)))
            case .link(let client, let subject):
                try await clients.link(subject, to: client.number)
                let ahead = try await clients.ahead(of: [client.number], besides: subject.appointment)
                return .client(.linked(client, ahead: ahead))
            case .add(let details, let phone, let subject):
                let letter = desk.calendar.letter(at: try await site(of: subject))
                let number = try await clients.add(
                    details,
                    reachedBy: phone.map { [.phone($0)] } ?? [],
                    letter: letter,
                    linking: subject,
                    key: key
                )
                return .client(.linked(Client(number: number, details: details)))
            }
        } catch let refusal as ClientRefusal {
            return .client(.refused(refusal))
        } catch let refusal as BookingRefusal {
            throw desk.declined(refusal)
        }
    }

    /// Where somebody new is taken down: where they come to, or else the county's first site.
    private func site(of subject: ClientSubject) async throws -> Identifier<Site> {
        switch subject {
        case .appointment(let code, _): return try await desk.appointment(code).site
        case .waiting(let code):
            let entry = try await desk.waitingList().entries.first { $0.code == code }
            let sites = (entry?.sites ?? []) + desk.calendar.instance.sites.map(\.id)
            guard let site = sites.first else { throw desk.declined(.unknownWaiting(code)) }
            return site
        }
    }
}

extension ClientSubject {
    /// The appointment that it is; `nil` for a place on the waiting list.
    fileprivate var appointment: AppointmentCode? {
        guard case .appointment(let code, _) = self else { return nil }
        return code
    }
}
