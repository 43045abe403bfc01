import Core
import Postgres
import Store
import TestKit
import Testing

extension Connection {
    /// Takes down somebody of a name.
    @discardableResult
    mutating func addClient(
        _ family: String,
        _ given: String,
        born: String? = nil,
        language: String = "de"
    ) throws -> ClientNumber {
        let details = ClientDetails(
            name: PersonName(given: given, family: family),
            born: born.map { day($0) },
            language: SpokenLanguage(code: language)
        )
        let key = try #require(RequestKey("\(family) \(given) \(born ?? "")"))
        return try ClientStore.add(details, letter: "M", key: key, to: &self)
    }

    /// Who is found by a line, the likeliest first.
    mutating func find(_ line: String) throws -> [ClientHit] {
        try ClientSearchStore.find(try #require(ClientQuery(line, on: day("2027-03-01"))), in: &self)
    }

    /// The names of those who are found.
    mutating func names(_ line: String) throws -> [String] {
        try find(line).compactMap(\.client.details.name?.listed)
    }

    /// Books for a client in a transaction of its own.
    mutating func book(_ order: BookingOrder, _ number: UInt64, for client: ClientNumber) throws -> Appointment {
        try book(order, number, for: ClientParty(client))
    }

    /// Books for those who come together in a transaction of its own.
    mutating func book(
        _ order: BookingOrder,
        _ number: UInt64,
        for party: ClientParty,
        series: AppointmentCode? = nil
    ) throws -> Appointment {
        let code = AppointmentCode(random: number)
        return try ClientAppointmentStore.book(
            order,
            for: party,
            as: code,
            key: try #require(RequestKey("book \(code)")),
            in: knownCounty(),
            series: series,
            to: &self
        )
    }
}

/// Why something is not done about a client.
func clientRefusal(_ body: () throws -> Void) -> ClientRefusal? {
    do {
        try body()
        return nil
    } catch let refusal as ClientRefusal {
        return refusal
    } catch {
        Issue.record("\(error) is no refusal.")
        return nil
    }
}
