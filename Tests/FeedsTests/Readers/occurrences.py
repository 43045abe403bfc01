"""Prints the occurrences of every calendar below a folder in one year, as a program of other people reads them.

One line for each: file, UID, start and end with their offsets, summary and location, between tabs.
"""

import datetime
import pathlib
import sys

import icalendar
import recurring_ical_events

folder, year = pathlib.Path(sys.argv[1]), int(sys.argv[2])
for path in sorted(folder.rglob("*.ics")):
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    assert not calendar.errors, (path, calendar.errors)
    for event in recurring_ical_events.of(calendar).between(datetime.date(year, 1, 1), datetime.date(year + 1, 1, 1)):
        assert not event.errors, (path, event.errors)
        fields = [path.relative_to(folder), event["UID"], event["DTSTART"].dt.isoformat(), event["DTEND"].dt.isoformat()]
        fields += [event.get("SUMMARY", ""), event.get("LOCATION", "")]
        print(*fields, sep="\t")
