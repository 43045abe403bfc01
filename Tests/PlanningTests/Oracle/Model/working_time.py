"""The limits of working time, for days made of quarter hours."""

from quarter_hours import QUARTERS, quarters


def keep_limits(program, day):
    """Holds a person's date to the most work, the breaks and the longest stretch of the law.

    Work is rows and the ways between them. Every quarter hour at rest between two rows is a break long enough.
    """
    rules = day.county.rules
    assert quarters(rules["min_break_part_minutes"]) == 1
    busy = [(1, number) for numbers in day.busy.values() for number in numbers]
    if not busy:
        return
    most = quarters(rules["max_work_minutes_per_day"])
    program.no_more(busy, most)
    for name in ["break", "break2"]:
        after, length = quarters(rules[f"{name}_after_work_minutes"]), quarters(rules[f"{name}_minutes"])
        is_long = program.number()
        program.no_more(busy + [(after - most, is_long)], after)
        program.no_more([(-1, rest) for rest in day.rests] + [(length, is_long)], 0)
    stretch = quarters(rules["max_stretch_minutes"])
    for first in range(QUARTERS - stretch):
        within = [(1, number) for quarter in range(first, first + stretch + 1) for number in day.busy[quarter]]
        if within:
            program.no_more(within, stretch)


def keep_rest(program, day, next_day):
    """Holds the night between two following dates of a person to the rest of the law."""
    rest = quarters(day.county.rules["min_rest_minutes"])
    for end in range(QUARTERS + 1):
        late = [(1, number) for quarter in range(end, QUARTERS + 1) for number in day.ends[quarter]]
        early = [(1, number) for quarter in range(max(0, end + rest - QUARTERS)) for number in next_day.begins[quarter]]
        if late and early:
            program.no_more(late + early, 1)
