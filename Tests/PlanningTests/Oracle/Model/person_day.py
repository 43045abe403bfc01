"""One person's date as a path through its quarter hours.

A state is a quarter hour, a place, and a mood: whether the person just arrived and must begin at once, has worked there
until now, rests there, or waits there through an online event before the first row. Every step between two states is
a yes or no of the program; so a path is a lawful day but for the limits of working time, which `limit` adds.
"""

from collections import defaultdict
from enum import Enum

from quarter_hours import QUARTERS

Mood = Enum("Mood", "ARRIVED WORKED RESTING WAITING")
HOME = "home"
NOWHERE = None


class PersonDay:
    def __init__(self, program, county, person, date, sessions):
        self.county, self.person, self.date = county, person, date
        self.events = list(county.events(person, date))
        self.event_at = {quarter: event for event in self.events for quarter in range(event.start, event.end)}
        self.free = set().union(*county.windows(person, date)) - county.away(person, date)
        self.open = defaultdict(set)
        for session in sessions:
            if county.mode(person, session.site) != "none":
                self.open[session.site] |= self.free.intersection(range(session.start, session.end))
        places = set(self.open) | {event.site for event in self.events if event.site}
        self.places = [site for site in county.sites if site in places]

        # What the steps of the path mean, by the program's numbers.
        self.begins = defaultdict(list)
        self.ends = defaultdict(list)
        self.consults = defaultdict(list)
        self.busy = defaultdict(list)
        self.rests = []
        self._lay(program)

    def _steps(self, state):
        """The steps from a state: the next state, and what is done during how many quarter hours."""
        if state == HOME:
            first_event = min((event.start for event in self.events), default=QUARTERS)
            for site in self.places:
                if self.county.comes_and_goes(self.person, site)[0]:
                    yield from (((quarter, site, Mood.ARRIVED), "begin", 0) for quarter in range(first_event + 1))
            if first_event in self.event_at and self.event_at[first_event].site == "":
                yield (first_event, NOWHERE, Mood.ARRIVED), "begin", 0
            if not self.events:
                yield "end", "stay at home", 0
            return
        quarter, place, mood = state
        if mood == Mood.WORKED and quarter >= max((event.end for event in self.events), default=0):
            if place is NOWHERE or self.county.comes_and_goes(self.person, place)[1]:
                yield "end", "end", 0
        if quarter == QUARTERS:
            return
        event = self.event_at.get(quarter)
        if event and event.site == "":
            waits = mood == Mood.WAITING or mood == Mood.ARRIVED and place is not NOWHERE
            yield (quarter + 1, place, Mood.WAITING if waits else Mood.WORKED), "attend", 1
        elif event and event.site == place:
            yield (quarter + 1, place, Mood.WORKED), "attend", 1
        elif not event and quarter in self.open[place]:
            yield (quarter + 1, place, Mood.WORKED), "consult", 1
        if not event and mood != Mood.ARRIVED:
            yield (quarter + 1, place, Mood.WAITING if mood == Mood.WAITING else Mood.RESTING), "rest", 1
        if mood in (Mood.WORKED, Mood.RESTING):
            yield from self._trips(quarter, place)

    def _trips(self, quarter, place):
        """The ways to other places: from the last one, or from home as long as there was none."""
        for site in self.places:
            if place is NOWHERE:
                if self.county.comes_and_goes(self.person, site)[0]:
                    yield (quarter, site, Mood.ARRIVED), "travel", 0
            elif site != place:
                length = self.county.travel(self.person, place, site)
                if length is None or quarter + length > QUARTERS:
                    continue
                if self.event_at.keys().isdisjoint(range(quarter, quarter + length)):
                    yield (quarter + length, site, Mood.ARRIVED), "travel", length

    def _lay(self, program):
        """Makes a number of every step that lies on some path from home to the end, and one path of them."""
        steps, stack = {}, [HOME]
        while stack:
            state = stack.pop()
            if state not in steps and state != "end":
                steps[state] = list(self._steps(state))
                stack += [next_state for next_state, _, _ in steps[state]]
        before = defaultdict(set)
        for state, following in steps.items():
            for next_state, _, _ in following:
                before[next_state].add(state)
        leads_on, stack = set(), ["end"]
        while stack:
            state = stack.pop()
            if state not in leads_on:
                leads_on.add(state)
                stack += before[state]
        balance = defaultdict(list)
        for state, following in steps.items():
            for next_state, what, length in following:
                if state in leads_on and next_state in leads_on:
                    number = program.number()
                    balance[state].append((1, number))
                    balance[next_state].append((-1, number))
                    self._note(number, state, next_state, what, length)
        for state, terms in balance.items():
            value = {HOME: 1, "end": -1}.get(state, 0)
            program.require(terms, value, value)
        assert leads_on >= {HOME}, f"{self.person} cannot attend all events of {self.date}"

    def _note(self, number, state, next_state, what, length):
        """Remembers what a step means."""
        if what == "begin":
            self.begins[next_state[0]].append(number)
        elif what == "end":
            self.ends[state[0]].append(number)
        elif what == "rest":
            self.rests.append(number)
        else:
            for quarter in range(state[0], state[0] + length) if what != "stay at home" else ():
                self.busy[quarter].append(number)
            if what == "consult":
                self.consults[state[1], state[0]].append(number)
