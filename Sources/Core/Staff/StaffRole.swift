/// What a member of staff may do (Rolle); the database enforces it.
public enum StaffRole: String, CaseIterable, Hashable, Sendable {
    /// Looks after accounts, and sees no data.
    case administrator
    case coordinator
    case reception
    case caseManager = "case_manager"
    /// Decides about leave (Dienstvorgesetzte Stelle).
    case employerLead = "employer_lead"
    case controlling
    case auditor
    /// Not a person: the process that publishes calendars.
    case feed
    /// Not a person: the process that saves the data.
    case backup
}
