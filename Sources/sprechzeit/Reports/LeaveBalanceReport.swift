import Core

/// A year's account of leave, for other programs: `sprechzeit/leave-balance/v1`. Fractions are written exactly.
struct LeaveBalanceReport: Encodable {
    struct Section: Encodable {
        let first: String
        let last: String
        let daysPerWeek: String
        let months: String
        let earned: String
    }

    let schema = "sprechzeit/leave-balance/v1"
    let year: Int
    let fullYear: Int
    let sections: [Section]
    let exact: String
    let entitled: Int
    let carriedOver: Int
    let taken: String
    let remaining: String
    let on: String

    init(_ balance: LeaveBalance) {
        year = balance.entitlement.year
        fullYear = balance.fullYear
        sections = balance.entitlement.sections.map { section in
            Section(
                first: "\(section.days.lowerBound)",
                last: "\(section.days.upperBound)",
                daysPerWeek: "\(section.perWeek)",
                months: "\(section.months)",
                earned: "\(section.earned)"
            )
        }
        exact = "\(balance.entitlement.exact)"
        entitled = balance.account.entitled
        carriedOver = balance.account.carriedOver
        taken = "\(balance.account.taken)"
        remaining = "\(balance.account.remaining(on: balance.date))"
        on = "\(balance.date)"
    }
}
