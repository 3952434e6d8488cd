"""When an event cannot be kept, it says so and nothing has happened; the same event goes through once the trouble is over.

    python3 trouble_while_playing_test.py build/bin/vignette
"""

import contextlib
import os
import signal
import sys

from support import DEMENTIA, Played, Report, check, same, temporary_folder
from support.records import database, locked, overwrite, small_disk

report = Report()
vignette = sys.argv[1]


@contextlib.contextmanager
def started(folder):
    with Played(vignette, DEMENTIA, "--records", folder, "--learner", "Ada", "--create") as play:
        play.send("continue")
        play.send("continue")
        yield play


def resumed_revision(folder):
    with Played(vignette, DEMENTIA, "--records", folder, "--learner", "Ada") as play:
        return play.page["revision"]


def fill(path):
    """Until nothing fits any more."""
    with contextlib.suppress(OSError), open(path, "wb", buffering=0) as file:
        while file.write(b"x" * 1024):
            pass


def refused_sooner_or_later(play):
    """The log may have some room left."""
    for _ in range(2000):
        play.write('{"event":"role","id":"nurse"}\n')
        answer = play.read()
        if "error" in answer:
            same(play.read(), play.page, "the page after it")
            return answer["error"]
        play.page = answer
    raise AssertionError("a full disk took everything")


@report.test("Locked while playing: refused in one sentence, then kept")
def _():
    with temporary_folder() as folder:
        with started(folder) as play:
            with locked(folder):
                same(play.refused({"event": "choose", "id": "minute"}), f"The records in {folder} are in use by another program just now."
                     " Wait a moment, or close it, and try again; nothing was changed.")
            same(play.send("choose", id="minute")["revision"], 3)
        same(resumed_revision(folder), 3)


@report.test("A disk that fills up while playing: refused in one sentence, kept once there is space")
def _():
    with temporary_folder() as parent, small_disk(parent, 600) as folder:
        if not folder:
            return  # Only root may make one.
        with started(folder) as play:
            filler = os.path.join(folder, "filler")
            fill(filler)
            same(refused_sooner_or_later(play), f"The records in {folder} cannot be written: the disk is full. Free some space and try"
                 " again; everything kept so far is safe.")
            kept = play.page["revision"]
            os.truncate(filler, 0)
            same(play.send("role", id="nurse")["revision"], kept + 1)
        same(resumed_revision(folder), kept + 1)


@report.test("Another program goes on with the same course: the stale one is refused, and told how to go on")
def _():
    with temporary_folder() as folder:
        with started(folder) as first:
            with Played(vignette, DEMENTIA, "--records", folder, "--learner", "Ada") as second:
                second.send("choose", id="minute")
            same(first.refused({"event": "choose", "id": "remind"}), "This course has gone on in another window. Open it again"
                 " to carry on from there; nothing is lost.")
        same(resumed_revision(folder), 3)


@report.test("The reader goes away: the program ends, and what it was sent is kept")
def _():
    with temporary_folder() as folder:
        with started(folder) as play:
            play.process.stdout.close()
            play.write('{"event":"choose","id":"minute"}\n')
            check(play.end() in (0, -signal.SIGPIPE), "it did not end")
        same(resumed_revision(folder), 3)


report.finish()
