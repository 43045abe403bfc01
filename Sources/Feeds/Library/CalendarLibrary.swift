private import CICal

/// The one place where libical runs.
///
/// The library keeps tables that all threads share, and guards none of them. What uses it is isolated to this
/// actor, so its calls come one after another, on whichever thread.
@globalActor
public actor CalendarLibrary {
    public static let shared = CalendarLibrary()

    private init() {
        // A mistake in a calendar is never a reason to end the process.
        icalerror_set_errors_are_fatal(0)
    }
}
