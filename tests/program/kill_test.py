"""Nothing that was acknowledged is lost when the program is killed, at any moment.

    python3 kill_test.py build/bin/vignette [KILLS [SEED]]

One learner after another plays unit 1. Again and again the program is killed: while it starts, between two events, or
with an event on its way. Started again, it must show the page after the last event that it had answered, or after the
one that was on its way.
"""

import json
import os
import random
import sqlite3
import sys
import time
from dataclasses import replace

from support.records import new_learner
from support import DEMENTIA, REGISTER, Played, Report, Walk, check, same, temporary_folder

report = Report()
vignette = sys.argv[1]
KILLS = int(sys.argv[2]) if len(sys.argv) > 2 else 200
SEED = int(sys.argv[3]) if len(sys.argv) > 3 else 20261122
chance = random.Random(SEED)
FULL = replace(REGISTER[4], written=REGISTER[0].written, rated={**REGISTER[0].rated, **REGISTER[4].rated})  # Every kind of event.


def script():
    """Every event of a route with answers of each kind, and the page after each; the first page is before the first."""
    events = []
    with Played(vignette, DEMENTIA, "--preview") as play:
        walk, pages = Walk(FULL), [play.page]
        while event := walk.next(play.page):
            events.append(event)
            pages.append(play.send(event))
    return events, pages


class Victim:
    """One learner's play, over many lives of the program."""

    def __init__(self, events, pages, folder):
        self.events, self.pages, self.folder = events, pages, folder
        self.acknowledged = 0
        new_learner(vignette, folder, "Ada")
        self.kills = self.on_its_way = self.durable_unanswered = self.while_starting = self.half_a_line = 0

    def start(self):
        options = ("--records", self.folder, "--learner", "Ada", "--create", "--unit", "register")
        return Played(vignette, DEMENTIA, *options)

    def life(self):
        """Starts, plays a little, is killed at a random moment; what is left is looked at."""
        self.kills += 1
        if chance.random() < 0.15:
            return self.killed_while_starting()
        with self.start() as play:
            self.resume(play)
            for _ in range(chance.randrange(4)):
                if self.acknowledged < len(self.events):
                    self.acknowledge(play)
            flying = self.kill(play)
        self.look_into_the_journal(flying)
        with self.start() as play:
            self.resume(play, flying)

    def resume(self, play, flying=0):
        """The page is that after the last event answered, or after the one on its way."""
        at = play.page["revision"]
        check(self.acknowledged <= at <= self.acknowledged + flying,
              f"resumed at {at}; {self.acknowledged} were acknowledged, {flying} on the way")
        same({**play.page, "notice": 0}, {**self.pages[at], "notice": 0}, f"the page after {at} events")
        self.durable_unanswered += at - self.acknowledged
        self.acknowledged = at

    def acknowledge(self, play):
        play.send(self.events[self.acknowledged])
        self.acknowledged += 1
        same(play.page, self.pages[self.acknowledged], "the page")

    def kill(self, play):
        """1 if an event was on its way."""
        kind = chance.choice(["at rest", "half a line", "on its way", "on its way", "on its way"])
        if kind == "at rest" or self.acknowledged == len(self.events):
            play.kill()
            return 0
        line = json.dumps(self.events[self.acknowledged]) + "\n"
        if kind == "half a line":
            self.half_a_line += 1
            play.write(line[: chance.randrange(1, len(line) - 1)])
        else:
            self.on_its_way += 1
            play.write(line)
        busy_until(time.perf_counter() + 0.004 * chance.random() ** 3)  # Most of them while it is being kept.
        play.kill()
        return int(kind == "on its way")

    def killed_while_starting(self):
        self.while_starting += 1
        play = self.start()
        busy_until(time.perf_counter() + chance.random() * 0.06)
        play.__exit__()

    def look_into_the_journal(self, flying):
        """With another program's eyes: each acknowledged event is in the file, as it was sent, in order."""
        database = sqlite3.connect(f"file:{os.path.join(self.folder, 'records.db')}?mode=ro", uri=True)
        same(database.execute("PRAGMA integrity_check").fetchone()[0], "ok", "the file")
        rows = database.execute("SELECT revision, event, seal FROM journal ORDER BY revision").fetchall()
        database.close()
        same([row[0] for row in rows], list(range(1, len(rows) + 1)), "revisions")
        check(self.acknowledged <= len(rows) <= self.acknowledged + flying, f"{len(rows)} rows, {self.acknowledged} acknowledged")
        for (_, event, seal), sent in zip(rows, self.events):
            if seal == 0:
                same(json.loads(event), sent, "the event in the file")


def busy_until(moment):
    while time.perf_counter() < moment:
        pass


@report.test(f"Killed {KILLS} times, nothing acknowledged is missing, and the play goes on after it (seed {SEED})")
def _():
    events, pages = script()
    learners = []
    while sum(one.kills for one in learners) < KILLS:
        with temporary_folder() as folder:
            learners.append(Victim(events, pages, folder))
            while learners[-1].acknowledged < len(events) and sum(one.kills for one in learners) < KILLS:
                learners[-1].life()
    print(f"{KILLS} kills, over {len(learners)} plays of {len(events)} events:", end=" ")
    for what in ("on_its_way", "durable_unanswered", "half_a_line", "while_starting"):
        print(f"{sum(getattr(one, what) for one in learners)} {what.replace('_', ' ')},", end=" ")
    print(f"{sum(one.acknowledged for one in learners)} events kept")


report.finish()
