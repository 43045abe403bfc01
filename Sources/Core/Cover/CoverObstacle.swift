/// The first reason why somebody cannot cover: one of a closed list, in the order in which they are looked for.
public enum CoverObstacle: Hashable, Sendable {
    case notEmployed
    /// Away; nobody is told why.
    case absent
    case noWorkday
    case bodyMayNotStaff(Identifier<EmployingBody>)
    case lenderDenies(Identifier<EmployingBody>)
    case hostDenies(Identifier<EmployingBody>)
    case noConnection
    case lacksLanguage(SpokenLanguage)
    case lacksSkill(Skill)
    /// Clients of their own, or the way from and to them, leave too little of the time.
    case ownAppointments(count: Int)
    /// An event that must be attended, or the working hours, leave too little of the time.
    case tooLittleTime(minutes: Int)
    case tooMuchCover(minutes: Int, limit: Int)
    case dayTooLong
    case breaksTooShort
    case restTooShort
    /// Another rule of the plan.
    case rule(RuleCode)
}
