"""Times as whole quarter hours, and the dates and weeks that a row of a county's folder names."""

import datetime

QUARTER = 15
QUARTERS = 24 * 60 // QUARTER
WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def quarters(minutes):
    """So many minutes as quarter hours."""
    assert int(minutes) % QUARTER == 0, f"{minutes} minutes are no quarter hours"
    return int(minutes) // QUARTER


def clock(text):
    """A wall time as quarter hours since midnight."""
    hour, minute = text.split(":")
    return quarters(60 * int(hour) + int(minute))


def wall(quarter):
    """Quarter hours since midnight as a wall time."""
    return f"{quarter * QUARTER // 60:02}:{quarter * QUARTER % 60:02}"


def covers(row, first, last, date):
    """Whether a date lies within the dates of a row; an empty one is no limit."""
    return (row[first] or "0000") <= date.isoformat() <= (row[last] or "9999")


def is_week(parity, date):
    """Whether a date's week is one of those that a parity names."""
    return parity in ("", "all") or (parity == "odd") == (date.isocalendar().week % 2 == 1)


def dates(first, last):
    """All dates from one to another, both included."""
    date = datetime.date.fromisoformat(first)
    while date <= datetime.date.fromisoformat(last):
        yield date
        date += datetime.timedelta(days=1)
