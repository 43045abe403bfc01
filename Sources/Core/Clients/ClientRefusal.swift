/// Why nothing was done about a client; nothing has changed then.
public enum ClientRefusal: Error, Hashable {
    case unknownClient(ClientNumber)
    case unknownAppointment(AppointmentCode)
    /// The client is in another talk at that time.
    case overlap
    /// The appointment is somebody else's.
    case otherClient
    /// The appointment has ended or never began.
    case noAppointmentAnyMore
    /// Nothing is said about appointments to somebody who has not shown that they may know, nor whether there are any.
    case notIdentified
    case unknownContactWay
    /// The key was used for another request.
    case keyReused
}
