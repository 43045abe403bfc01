/// HOLIDAY: nobody is planned on a public holiday.
public enum HolidayRule {
    public static func violations(of row: PlanRow, in calendar: InstanceCalendar) -> [Violation] {
        calendar.holidays[row.date].map { [row.violation(.publicHoliday($0))] } ?? []
    }
}
