private import CICal

/// A part of a calendar while it is put together: the calendar itself or an entry of it.
@CalendarLibrary
struct Component: ~Copyable {
    enum Kind {
        case calendar
        case event
    }

    private let handle: OpaquePointer

    init(_ kind: Kind) {
        let kind =
            switch kind {
            case .calendar: ICAL_VCALENDAR_COMPONENT
            case .event: ICAL_VEVENT_COMPONENT
            }
        guard let handle = icalcomponent_new(kind) else { fatalError("No memory is left for a calendar.") }
        self.handle = handle
    }

    deinit {
        icalcomponent_free(handle)
    }

    /// Adds a line below the others; from then on it belongs to the component.
    mutating func add(_ property: consuming Property) {
        icalcomponent_add_property(handle, property.release())
    }

    /// The whole component in lines of at most 75 octets, each of which ends with CR LF.
    var text: String {
        guard let text = icalcomponent_as_ical_string_r(handle) else {
            fatalError("No memory is left for the text of a calendar.")
        }
        defer { icalmemory_free_buffer(text) }
        return String(cString: text)
    }
}

@available(*, unavailable)
extension Component: Sendable {}
