/// Why nothing was done about a client; nothing has changed then.
public enum ClientRefusal: Error, Hashable {
    case unknownClient(ClientNumber)
    case unknownAppointment(AppointmentCode)
    /// The client is in another talk at that time.
    case overlap
    /// The appointment is somebody else's.
    case otherClient
    /// The client has as many appointments ahead as they may; which ones, where that is known.
    case hasEnough(limit: Int, ahead: [AppointmentAhead])
    /// Only coordinators book beyond the limit.
    case limitPassedByOthers
    /// The appointment has ended or never began.
    case noAppointmentAnyMore
    /// Nothing is said about appointments to somebody who has not shown that they may know, nor whether there are any.
    case notIdentified
    case unknownContactWay
    /// The key was used for another request.
    case keyReused
}
