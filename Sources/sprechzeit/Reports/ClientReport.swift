import Core

/// A client for other programs: `sprechzeit/client/v1`.
struct ClientReport: Encodable {
    struct Way: Encodable {
        let kind: String
        let value: String
        let caution: String?
        let preferred: Bool
    }

    let schema = "sprechzeit/client/v1"
    let number: String
    let givenName: String?
    let familyName: String?
    let born: String?
    let language: String
    let accessNeeds: [String]
    let contactWays: [Way]

    init(_ client: Client, _ ways: [ContactWay]) {
        let details = client.details
        number = client.number.rawValue
        givenName = details.name?.given
        familyName = details.name?.family
        born = details.born.map { "\($0)" }
        language = details.language.code
        accessNeeds = details.accessNeeds.map(\.rawValue).sorted()
        contactWays = ways.map { way in
            Way(
                kind: way.address.kind.rawValue,
                value: way.address.text,
                caution: way.caution?.rawValue,
                preferred: way.isPreferred
            )
        }
    }
}

/// Those who may be meant, for other programs: `sprechzeit/clients/v1`. Names only where somebody asks for them.
struct ClientHitsReport: Encodable {
    struct Hit: Encodable {
        let number: String
        let initials: String
        let name: String?
        let born: String?
        let language: String
        let lastTalk: String?
        let reason: String
    }

    let schema = "sprechzeit/clients/v1"
    let clients: [Hit]

    init(_ hits: [ClientHit], naming: Bool, in zone: Zone) {
        clients = hits.map { hit in
            let details = hit.client.details
            return Hit(
                number: hit.client.number.rawValue,
                initials: details.initials,
                name: naming ? details.name?.listed : nil,
                born: details.born.map { "\($0)" },
                language: details.language.code,
                lastTalk: hit.lastTalk.map { $0.text(in: zone) },
                reason: hit.reason.rawValue
            )
        }
    }
}
