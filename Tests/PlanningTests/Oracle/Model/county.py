"""A county's folder as the rules of the plan file read it: who may be where in which quarter of an hour.

Nothing here is shared with the program under test but the form of the folder. All times must lie on quarter hours,
events must not recur, and no day may have a change of clocks.
"""

import csv
import json
import pathlib
from dataclasses import dataclass

from quarter_hours import QUARTER, QUARTERS, WEEKDAYS, clock, covers, is_week, quarters


@dataclass(frozen=True)
class Session:
    site: str
    start: int
    end: int
    need: int
    qualifications: frozenset


@dataclass(frozen=True)
class Event:
    site: str
    start: int
    end: int


class County:
    def __init__(self, folder):
        folder = pathlib.Path(folder)
        self.rules = json.loads((folder / "instance.json").read_text(encoding="utf-8"))["rules"]

        def table(name):
            with open(folder / name, encoding="utf-8", newline="") as file:
                return list(csv.DictReader(file))

        self.sites = {row["site_id"]: row for row in table("sites.csv")}
        self.bodies = {row["body_id"]: row for row in table("employing_bodies.csv")}
        self.people = {row["staff_id"]: row for row in table("case_managers.csv")}
        self.modes = {(row["body_id"], row["site_id"]): row["mode"] for row in table("cover_rules.csv")}
        self.hours = table("onsite_hours.csv")
        self.team_events = table("team_events.csv")
        self.closures = table("closures.csv")
        self.holidays = {row["date"] for row in table("holidays.csv")}
        [self.leaves] = [table(path.name) for path in folder.glob("leave_*.csv")]
        self.minutes = {
            drives: {(row["from_site"], row["to_site"]): quarters(row["minutes"]) for row in table(name)}
            for drives, name in [("yes", "travel_car.csv"), ("no", "travel_transit.csv")]
        }

    def travel(self, person, start, end):
        """Quarter hours on the way of a person; None where there is no way."""
        return self.minutes[self.people[person]["drives_car"]].get((start, end))

    def comes_and_goes(self, person, site):
        """Whether a person can begin the day at a site, and whether they can end it there."""
        home = self.people[person]["home_site"]
        if home == site:
            return True, True
        return self.travel(person, home, site) is not None, self.travel(person, site, home) is not None

    def mode(self, person, site):
        """Whether a person's employer lets them consult at a site: regular, cover or none."""
        body = self.people[person]["employer"]
        return self.modes.get((body, site)) or self.modes.get((body, "*")) or "none"

    def cover_limit(self, person):
        """Quarter hours of cover in a week; None without a limit."""
        limit = self.bodies[self.people[person]["employer"]]["max_cover_minutes_per_week"]
        return int(limit) // QUARTER if limit else None

    def qualifications(self, person):
        """Languages and skills."""
        row = self.people[person]
        return {("language", one) for one in row["languages"].split("|")} | {
            ("skill", one) for one in row["skills"].split("|")
        }

    def is_shut(self, site, date):
        """Whether a site is closed on a date, or not active then; an empty site stands for being online."""
        if date.isoformat() in self.holidays:
            return True
        if any(row["site_id"] in ("*", site) and covers(row, "start_date", "end_date", date) for row in self.closures):
            return True
        return site != "" and not covers(self.sites[site], "active_from", "active_to", date)

    def sessions(self, date):
        """The sessions that are held on a date."""
        for row in self.hours:
            weekly = row["weekday"] == WEEKDAYS[date.weekday()] and is_week(row["week_parity"], date)
            is_held = row["date"] == date.isoformat() if row["date"] else weekly
            is_held = is_held and covers(row, "valid_from", "valid_to", date)
            if not is_held or self.is_shut(row["site_id"], date):
                continue
            hard = {("language", one) for one in row["languages_hard"].split("|") if one}
            hard |= {("skill", one) for one in row["skills_hard"].split("|") if one}
            need = int(row["staff_needed"])
            yield Session(row["site_id"], clock(row["start"]), clock(row["end"]), need, frozenset(hard))

    def windows(self, person, date):
        """When a person works on a date by their pattern, as sets of quarter hours."""
        row = self.people[person]
        if date.isoformat() in self.holidays or not covers(row, "valid_from", "valid_to", date):
            return
        for window in filter(None, row["working_pattern"].split(";")):
            weekday, times = window.split("/")[0].split(" ")
            if weekday == WEEKDAYS[date.weekday()] and is_week(window.partition("/")[2], date):
                start, end = times.split("-")
                yield set(range(clock(start), clock(end)))

    def away(self, person, date):
        """The quarter hours of approved leave."""
        noon = clock(self.rules["half_day_split"])
        parts = {"full": range(QUARTERS), "am": range(noon), "pm": range(noon, QUARTERS)}
        away = set()
        for row in self.leaves:
            is_approved = row["staff_id"] == person and row["status"] == "approved"
            if is_approved and covers(row, "start_date", "end_date", date):
                away |= set(parts[row["part"]])
        return away

    def events(self, person, date):
        """The mandatory events that a person must attend on a date."""
        scopes = {"all", f"body:{self.people[person]['employer']}", f"staff:{person}"}
        for row in self.team_events:
            assert not row["rrule"], "an event recurs"
            event = Event(row["site_id"], clock(row["start"]), clock(row["end"]))
            span = set(range(event.start, event.end))
            is_asked = row["mandatory"] == "yes" and not scopes.isdisjoint(row["attendance"].split("|"))
            is_asked = is_asked and row["dtstart"] == date.isoformat() and not self.is_shut(event.site, date)
            is_there = any(span <= window for window in self.windows(person, date))
            if is_asked and is_there and span.isdisjoint(self.away(person, date)):
                yield event
