import Core
import Messages
import Postgres
import Store

/// Where bodies, posts, contracts and agreements are kept: a county's database with what there is to know of them.
struct StaffingDesk: Sendable {
    let database: Database
    let known: KnownStaffing
    let words: StaffingWords

    /// Opens the desk of a county.
    ///
    /// - Parameter database: The county's database.
    /// - Throws: `PlanRefusal.noInstance` before the first import, `PostgresError`.
    init(in database: Database) async throws {
        self.database = database
        known = try await database.read { connection in
            guard let known = try KnownStaffing.read(from: &connection) else { throw PlanRefusal.noInstance }
            return known
        }
        words = StaffingWords(Surroundings.current.language)
    }

    /// The body of a name.
    func body(_ name: String) throws -> EmployingBody {
        guard let body = known.bodies.first(where: { $0.id == Identifier(name) }) else {
            throw StaffingRefusal.unknownName(name)
        }
        return body
    }

    /// The person of a name.
    func person(_ name: String) throws -> CaseManager {
        guard let person = known.caseManagers.first(where: { $0.id == Identifier(name) }) else {
            throw StaffingRefusal.unknownName(name)
        }
        return person
    }

    /// The post of a name.
    func post(_ name: String) throws -> Post {
        guard let post = known.posts.first(where: { $0.id == Identifier(name) }) else {
            throw StaffingRefusal.unknownName(name)
        }
        return post
    }

    /// What is the county's of all posts on a day.
    func shares(on date: LocalDate) -> CountyShareRule.Shares {
        CountyShareRule.shares(of: known.posts, counties: known.counties, on: date)
    }

    /// What somebody's contract is of a full post of their body on its first day, or today where it began before.
    func share(of contract: Contract) -> Fraction? {
        guard let person = known.caseManagers.first(where: { $0.id == contract.caseManager }) else { return nil }
        let date = max(contract.valid.first ?? known.today, known.today)
        let terms = known.terms(of: person.employer, on: date)
        return contract.share(ofFullTime: terms.fullTimeMinutes)
    }

    /// Refuses posts of which the county would have less than a third on a day from today on, before anybody is asked.
    func requireThird(of posts: [Post]) throws {
        let broken = CountyShareRule.breaches(of: posts, counties: known.counties, from: known.today)
        if let first = broken.first { throw StaffingRefusal.lessThanAThird(first) }
    }
}

extension StaffingDesk {
    /// What a body has of the posts in case management on a date.
    func posts(of body: Identifier<EmployingBody>, on date: LocalDate) -> Fraction {
        known.posts.filter { $0.body == body && $0.block == .caseManagement && $0.funded.contains(date) }
            .map(\.share).reduce(.zero, +)
    }

    /// Whom a body employs on a date.
    func people(of body: Identifier<EmployingBody>, on date: LocalDate) -> [CaseManager] {
        known.caseManagers.filter { $0.employer == body && $0.employment.contains(date) }
    }

    /// The version of somebody's contract that holds on a date; `nil` where there is none.
    func contract(of person: Identifier<CaseManager>, on date: LocalDate) -> Contract? {
        known.contracts.first { $0.caseManager == person && $0.valid.contains(date) }
    }

    /// What is published from a day on.
    func published(from first: LocalDate) async throws -> [Presence] {
        try await database.read { connection in
            let last = try PlanStore.publishedDays(in: &connection).map(\.upperBound).max() ?? first
            guard first <= last else { return [] }
            return try PlanStore.published(on: first...last, in: &connection).presences
        }
    }
}
