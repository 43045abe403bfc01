public import Core
public import Postgres

// How values of the domain are written in the database. Core does not know that SQL exists.

extension Instant: SQLRepresentable, SQLRangeBound {
    public var sqlRepresentation: SQLTimestamp { SQLTimestamp(seconds: seconds) }

    public init(sqlRepresentation: SQLTimestamp) {
        self.init(seconds: sqlRepresentation.seconds)
    }
}

extension LocalDate: SQLRepresentable, SQLRangeBound {
    public var sqlRepresentation: SQLDate { SQLDate(dayNumber: dayNumber) }

    public init(sqlRepresentation: SQLDate) {
        self.init(dayNumber: sqlRepresentation.dayNumber)
    }
}

extension TimeOfDay: SQLRepresentable {
    public var sqlRepresentation: SQLTime { SQLTime(seconds: minute * 60) }

    public init(sqlRepresentation: SQLTime) throws(WireError) {
        guard sqlRepresentation.seconds.isMultiple(of: 60),
            let time = TimeOfDay(minute: sqlRepresentation.seconds / 60)
        else {
            throw .notAValue("TimeOfDay")
        }
        self = time
    }
}

extension Identifier: SQLRepresentable {
    public var sqlRepresentation: String { rawValue }

    public init(sqlRepresentation: String) {
        self.init(sqlRepresentation)
    }
}

extension DecimalNumber: SQLRepresentable {
    public var sqlRepresentation: SQLDecimal { SQLDecimal(digits: digits, scale: places) }

    public init(sqlRepresentation: SQLDecimal) throws(WireError) {
        guard (0...18).contains(sqlRepresentation.scale) else {
            throw .notAValue("DecimalNumber")
        }
        self.init(digits: sqlRepresentation.digits, places: sqlRepresentation.scale)
    }
}

extension SpokenLanguage: SQLRepresentable {
    public var sqlRepresentation: String { code }

    public init(sqlRepresentation: String) {
        self.init(code: sqlRepresentation)
    }
}

extension Skill: SQLRepresentable {
    public var sqlRepresentation: String { code }

    public init(sqlRepresentation: String) {
        self.init(code: sqlRepresentation)
    }
}

extension Recurrence: SQLRepresentable {
    public var sqlRepresentation: String { text }

    public init(sqlRepresentation: String) throws(WireError) {
        do {
            try self.init(parsing: sqlRepresentation)
        } catch {
            throw .notAValue("Recurrence")
        }
    }
}

extension AppointmentCode: SQLRepresentable {
    public var sqlRepresentation: String { rawValue }

    public init(sqlRepresentation: String) throws(WireError) {
        guard let code = AppointmentCode(sqlRepresentation) else { throw .notAValue("AppointmentCode") }
        self = code
    }
}

extension ClientNumber: SQLRepresentable {
    public var sqlRepresentation: String { rawValue }

    public init(sqlRepresentation: String) throws(WireError) {
        guard let number = ClientNumber(sqlRepresentation) else { throw .notAValue("ClientNumber") }
        self = number
    }
}

// Words of an enumeration are kept as the county's files write them.

extension AccessNeed: SQLRepresentable {}
extension Agreement.Kind: SQLRepresentable {}
extension AppointmentEvent: SQLRepresentable {}
extension AppointmentState: SQLRepresentable {}
extension BookingRecord.Urgency: SQLRepresentable {}
extension Channel: SQLRepresentable {}
extension ClientHit.Reason: SQLRepresentable {}
extension ContactAddress.Kind: SQLRepresentable {}
extension ContactCaution: SQLRepresentable {}
extension CoverRule.Mode: SQLRepresentable {}
extension CoverTerm.Side: SQLRepresentable {}
extension CoverTerm.Verdict: SQLRepresentable {}
extension CoverState: SQLRepresentable {}
extension EmployingBody.Kind: SQLRepresentable {}
extension InterpreterKind: SQLRepresentable {}
extension Leave.Kind: SQLRepresentable {}
extension Leave.Part: SQLRepresentable {}
extension Leave.Status: SQLRepresentable {}
extension LeaveState: SQLRepresentable {}
extension LeaveGround: SQLRepresentable {}
extension ExtraLeave: SQLRepresentable {}
extension Municipality.Status: SQLRepresentable {}
extension OnSiteHours.Format: SQLRepresentable {}
extension Post.Block: SQLRepresentable {}
extension Presence.Kind: SQLRepresentable {}
extension Revision.Action: SQLRepresentable {}
extension Site.Kind: SQLRepresentable {}
extension TravelCounting.ContractHours: SQLRepresentable {}
extension Transport: SQLRepresentable {}
extension Weekday: SQLRepresentable {}
extension WeekParity: SQLRepresentable {}
