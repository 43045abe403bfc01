/// An appointment that a client has ahead, as far as whoever books another one for them is told.
public struct AppointmentAhead: Hashable, Sendable {
    public let client: ClientNumber
    /// By the county's clocks.
    public let start: LocalTime
    /// `nil` where it is hidden, or in others' hands.
    public let code: AppointmentCode?

    public init(of client: ClientNumber, at start: LocalTime, code: AppointmentCode?) {
        self.client = client
        self.start = start
        self.code = code
    }
}
