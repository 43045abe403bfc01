/// One step in the life of the schema: a file of `Migrations/`, carried inside the program.
public struct Migration: Hashable, Sendable {
    public let number: Int
    public let name: String
    /// The file, word for word.
    public let text: String

    public init(number: Int, name: String, text: String) {
        self.number = number
        self.name = name
        self.text = text
    }

    private init(_ number: Int, _ name: String, _ bytes: [UInt8]) {
        self.init(number: number, name: name, text: String(decoding: bytes, as: UTF8.self))
    }

    /// Every step there is, first to last. SwiftPM names an embedded file by its name without the first digit.
    public static let all = [
        Migration(1, "roles_and_schemas", PackageResources._001_roles_and_schemas_sql),
        Migration(2, "audit", PackageResources._002_audit_sql),
        Migration(3, "county", PackageResources._003_county_sql),
        Migration(4, "staff", PackageResources._004_staff_sql),
        Migration(5, "hours", PackageResources._005_hours_sql),
        Migration(6, "travel", PackageResources._006_travel_sql),
        Migration(7, "demand", PackageResources._007_demand_sql),
        Migration(8, "plan", PackageResources._008_plan_sql),
        Migration(9, "calendar", PackageResources._009_calendar_sql),
        Migration(10, "appointments", PackageResources._010_appointments_sql),
        Migration(11, "booking", PackageResources._011_booking_sql),
        Migration(12, "interpreters", PackageResources._012_interpreters_sql),
        Migration(13, "offers", PackageResources._013_offers_sql),
        Migration(14, "clients", PackageResources._014_clients_sql),
        Migration(15, "staff_access", PackageResources._015_staff_access_sql),
        Migration(16, "contacts_and_hands", PackageResources._016_contacts_and_hands_sql),
        Migration(17, "waiting", PackageResources._017_waiting_sql),
        Migration(18, "booking_rules", PackageResources._018_booking_rules_sql),
        Migration(19, "desk_pin", PackageResources._019_desk_pin_sql),
        Migration(20, "plain_sql", PackageResources._020_plain_sql_sql),
        Migration(21, "who_waits", PackageResources._021_who_waits_sql),
        Migration(22, "step_free_rooms", PackageResources._022_step_free_rooms_sql),
        Migration(23, "bodies", PackageResources._023_bodies_sql),
        Migration(24, "leave_requests", PackageResources._024_leave_requests_sql),
        Migration(25, "cover", PackageResources._025_cover_sql),
    ]
}
