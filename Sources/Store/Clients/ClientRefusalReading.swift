internal import Core
internal import Postgres

/// Runs what the database may refuse about a client, and throws what that means.
///
/// - Parameters:
///   - client: The client that it is about.
///   - code: The appointment that it is about.
///   - body: What is run.
/// - Returns: What it returns.
/// - Throws: ``ClientRefusal`` or ``PostgresError``.
func readingClientRefusals<Value>(
    of client: ClientNumber? = nil,
    _ code: AppointmentCode? = nil,
    _ body: () throws(PostgresError) -> Value
) throws -> Value {
    do throws(PostgresError) {
        return try body()
    } catch {
        throw ClientRefusal(error, of: client, code) ?? error as any Error
    }
}

extension ClientRefusal {
    /// What the name under which the database refuses something means; `nil` where it is about no client.
    init?(_ error: PostgresError, of client: ClientNumber?, _ code: AppointmentCode? = nil) {
        guard case .refused(let constraint, let report) = error else { return nil }
        switch (constraint.name, client, code) {
        case ("client_known", let client?, _): self = .unknownClient(client)
        case ("appointment_known", _, let code?): self = .unknownAppointment(code)
        case ("appointment_client_no_overlap", _, _): self = .overlap
        case ("appointment_has_no_other_client", _, _): self = .otherClient
        case ("client_within_limit", _, _):
            guard let limit = report.detail.flatMap({ Int($0) }) else { return nil }
            self = .hasEnough(limit: limit, ahead: [])
        case ("client_limit_passed_by_coordinator", _, _): self = .limitPassedByOthers
        case ("appointment_takes_place", _, _): self = .noAppointmentAnyMore
        case ("contact_way_known", _, _): self = .unknownContactWay
        case ("request_content_same", _, _): self = .keyReused
        default: return nil
        }
    }
}
