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
            case .link(let client, let code, let besidesOthers):
                try await clients.link(code, to: client.number, besidesOthers: besidesOthers)
                let ahead = try await clients.ahead(of: [client.number], besides: code)
                return .client(.linked(client, ahead: ahead))
            case .add(let details, let phone, let code, let besidesOthers):
                let letter = desk.calendar.letter(at: try await desk.appointment(code).site)
                let number = try await clients.add(
                    details,
                    reachedBy: phone.map { [.phone($0)] } ?? [],
                    letter: letter,
                    linking: code,
                    besidesOthers: besidesOthers,
                    key: key
                )
                return .client(.linked(Client(number: number, details: details)))
            }
        } catch let refusal as ClientRefusal {
            return .client(.refused(refusal))
        }
    }
}
