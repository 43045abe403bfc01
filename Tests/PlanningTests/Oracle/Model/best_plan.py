"""Prints the fewest minutes that can stay uncovered in some days of a county, and writes a plan that leaves no more.

    best_plan.py FOLDER FIRST LAST MINIMUM PLAN

Times are quarter hours, so the plan is the best one only of those that begin and end everything on them. MINIMUM is
the shortest stay in minutes, at most 30.
"""

import csv
import sys
from collections import defaultdict

from county import County
from person_day import PersonDay
from program import Program
from quarter_hours import QUARTER, dates, quarters, wall
from working_time import keep_limits, keep_rest


def staff(program, county, days, sessions):
    """Lets every need be met or stay open, and nobody be there without whom the session must not be held.

    Returns the open needs.
    """
    there, needs, hard = defaultdict(list), defaultdict(int), defaultdict(set)
    for day in days:
        for (site, quarter), numbers in day.consults.items():
            there[site, quarter].append((county.qualifications(day.person), [(1, number) for number in numbers]))
    for session in sessions:
        for quarter in range(session.start, session.end):
            needs[session.site, quarter] += session.need
            hard[session.site, quarter] |= session.qualifications
    missing = []
    for seat, need in needs.items():
        missing.append(program.number(need))
        present = [term for _, terms in there[seat] for term in terms]
        program.require(present + [(1, missing[-1])], need, len(present) + need)
        for qualification in hard[seat]:
            bringers = [(-1, number) for known, terms in there[seat] if qualification in known for _, number in terms]
            for known, terms in there[seat]:
                if qualification not in known:
                    program.no_more(terms + bringers, 0)
    return missing


def stay_long_enough(program, day, minimum):
    """Bars stays of a single quarter hour where the shortest stay is two."""
    assert minimum <= 2
    for (site, quarter), numbers in day.consults.items():
        beside = day.consults.get((site, quarter - 1), []) + day.consults.get((site, quarter + 1), [])
        if minimum == 2:
            program.no_more([(1, number) for number in numbers] + [(-1, number) for number in beside], 0)


def keep_cover_limits(program, county, days):
    """Holds the cover of each person in each week to what their employer allows."""
    cover = defaultdict(list)
    for day in days:
        for (site, _), numbers in day.consults.items():
            if county.mode(day.person, site) == "cover":
                cover[day.person, day.date.isocalendar()[:2]] += [(1, number) for number in numbers]
    for (person, _), terms in cover.items():
        limit = county.cover_limit(person)
        if limit is not None:
            program.no_more(terms, limit)


def rows(county, day, values):
    """The rows of a person's date in a solution."""
    head = [f"{day.date:%G-W%V}", day.date.isoformat()]
    for event in day.events:
        yield head + [event.site, wall(event.start), wall(event.end), day.person, "event"]
    taken = sorted(key for key, numbers in day.consults.items() if any(values[number] for number in numbers))
    for site, start in taken:
        if (site, start - 1) in taken:
            continue
        end = start
        while (site, end) in taken:
            end += 1
        kind = "cover" if county.mode(day.person, site) == "cover" else "onsite"
        yield head + [site, wall(start), wall(end), day.person, kind]


def main(folder, first, last, minimum, plan):
    county, program = County(folder), Program()
    missing, days = [], []
    for date in dates(first, last):
        sessions = list(county.sessions(date))
        today = [PersonDay(program, county, person, date, sessions) for person in county.people]
        missing += staff(program, county, today, sessions)
        days += today
    for day in days:
        keep_limits(program, day)
        stay_long_enough(program, day, quarters(minimum))
    for day, next_day in zip(days, days[len(county.people) :]):
        keep_rest(program, day, next_day)
    keep_cover_limits(program, county, days)
    program.minimise(missing)
    values = program.solve()
    with open(plan, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["week", "date", "site", "start", "end", "case_manager", "kind"])
        writer.writerows(row for day in days for row in rows(county, day, values))
    print(sum(values[number] for number in missing) * QUARTER)


main(*sys.argv[1:])
