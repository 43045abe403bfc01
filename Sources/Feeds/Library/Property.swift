private import CICal
internal import Core

/// One line of a calendar before it is added to a component: a name and a value, escaped by libical.
@CalendarLibrary
struct Property: ~Copyable {
    private let handle: OpaquePointer

    private init(_ handle: OpaquePointer?) {
        guard let handle else { fatalError("No memory is left for a line of a calendar.") }
        self.handle = handle
    }

    deinit {
        icalproperty_free(handle)
    }

    /// Gives the C object away, to whom it then belongs.
    consuming func release() -> OpaquePointer {
        let handle = handle
        discard self
        return handle
    }
}

@available(*, unavailable)
extension Property: Sendable {}

// What stands at the head of a calendar.
extension Property {
    static func version(_ number: String) -> Property { Property(icalproperty_new_version(number)) }

    static func product(_ name: String) -> Property { Property(icalproperty_new_prodid(name)) }

    static func scale(_ name: String) -> Property { Property(icalproperty_new_calscale(name)) }

    static func name(_ text: CalendarText) -> Property { Property(icalproperty_new_name(text.value)) }

    static func refreshInterval(hours: UInt32) -> Property {
        var duration = icaldurationtype_null_duration()
        duration.hours = hours
        return Property(icalproperty_new_refreshinterval(duration))
    }
}

// What an entry is.
extension Property {
    static func uid(_ text: CalendarText) -> Property { Property(icalproperty_new_uid(text.value)) }

    static func sequence(_ number: Int32) -> Property { Property(icalproperty_new_sequence(number)) }

    static func summary(_ text: CalendarText) -> Property { Property(icalproperty_new_summary(text.value)) }

    static func location(_ text: CalendarText) -> Property { Property(icalproperty_new_location(text.value)) }

    static func description(_ text: CalendarText) -> Property { Property(icalproperty_new_description(text.value)) }

    static func confirmed() -> Property { Property(icalproperty_new_status(ICAL_STATUS_CONFIRMED)) }

    /// Whether the subscriber counts as busy meanwhile.
    static func transparency(busy: Bool) -> Property {
        Property(icalproperty_new_transp(busy ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT))
    }

    /// A line that vendors made up and others understand; its name starts with `X-`.
    static func vendor(_ name: String, _ text: CalendarText) -> Property {
        let handle = icalproperty_new_x(text.value)
        icalproperty_set_x_name(handle, name)
        return Property(handle)
    }
}

// When an entry takes place, and when it was written.
extension Property {
    static func stamp(_ instant: Instant) -> Property {
        Property(icalproperty_new_dtstamp(icaltime_from_string(instant.calendarText)))
    }

    static func lastModified(_ instant: Instant) -> Property {
        Property(icalproperty_new_lastmodified(icaltime_from_string(instant.calendarText)))
    }

    static func start(_ time: CalendarTime) -> Property {
        Property(icalproperty_new_dtstart(icaltimetype(time))).zoned(time)
    }

    static func end(_ time: CalendarTime) -> Property {
        Property(icalproperty_new_dtend(icaltimetype(time))).zoned(time)
    }

    /// A date on which a series does not take place, by the start that it would have had.
    static func exception(_ time: CalendarTime) -> Property {
        Property(icalproperty_new_exdate(icaltimetype(time))).zoned(time)
    }

    /// A rule of recurrence as RFC 5545 writes it; how libical orders its parts is its own affair.
    static func rule(_ text: String) -> Property {
        Property(icalproperty_new_rrule(icalrecurrencetype_from_string(text)))
    }

    /// Names the zone in which a wall time is meant. By its name as text: libical's zone objects print another.
    private consuming func zoned(_ time: CalendarTime) -> Property {
        if case .wall(_, let zone) = time {
            icalproperty_add_parameter(handle, icalparameter_new_tzid(zone))
        }
        return self
    }
}

extension icaltimetype {
    /// A time as a person writes it, or a whole day.
    fileprivate init(_ time: CalendarTime) {
        switch time {
        case .wall(let local, zone: _):
            // A calendar knows no 24:00.
            let isEndOfDay = local.time == .endOfDay
            self.init(isEndOfDay ? local.date.next : local.date)
            is_date = 0
            hour = isEndOfDay ? 0 : Int32(local.time.minute / 60)
            minute = isEndOfDay ? 0 : Int32(local.time.minute % 60)
        case .day(let date):
            self.init(date)
        }
    }

    private init(_ date: LocalDate) {
        self.init()
        is_date = 1
        year = Int32(date.year)
        month = Int32(date.month)
        day = Int32(date.day)
    }
}
