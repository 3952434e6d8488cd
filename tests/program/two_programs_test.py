"""Two programs on one records file at once: both keep working, or the second says why not.

    python3 two_programs_test.py build/bin/vignette
"""

import sys

from support import DEMENTIA, REGISTER, Played, Report, Walk, check, run, same, temporary_folder
from support.records import locked, new_learner

report = Report()
vignette = sys.argv[1]


def play(folder, learner):
    return Played(vignette, DEMENTIA, "--records", folder, "--learner", learner, "--unit", "register")


@report.test("Two learners in two programs, step by step in turn: each keeps every step, and comes back to it")
def _():
    with temporary_folder() as folder:
        for name in ("Ada", "Bo"):
            new_learner(vignette, folder, name)
        with play(folder, "Ada") as ada, play(folder, "Bo") as bo:
            walks = {ada: Walk(REGISTER[0]), bo: Walk(REGISTER[1])}
            for _ in range(12):
                for one, walk in walks.items():
                    one.send(walk.next(one.page))
            pages = [ada.page, bo.page]
            ada.end()
            bo.end()
        for name, page in zip(("Ada", "Bo"), pages):
            with play(folder, name) as again:
                same(again.page["revision"], page["revision"], name)
                same(again.page["scene"], page["scene"], name)
        same(run([vignette, "records", "verify", "--records", folder]).code, 0)


@report.test("One learner in two programs: the second to go on is told, in one sentence, and nothing is lost")
def _():
    with temporary_folder() as folder:
        new_learner(vignette, folder, "Ada")
        with play(folder, "Ada") as first, play(folder, "Ada") as second:
            walk = Walk(REGISTER[0])
            first.send(walk.next(first.page))
            refused = second.refused({"event": "continue"})
            check("another window" in refused, refused)
            first.send(walk.next(first.page))
            kept = first.page
            first.end()
        with play(folder, "Ada") as again:
            same(again.page["revision"], kept["revision"])


@report.test("A file that another program will not let go: the second says so, with what to do, and changes nothing")
def _():
    with temporary_folder() as folder:
        new_learner(vignette, folder, "Ada")
        with locked(folder):
            done = run([vignette, "play", DEMENTIA, "--protocol", "json", "--records", folder, "--learner", "Ada"])
            same((done.code, done.said), (2, ""))
            check(done.complained.count("\n") == 0 and "in use" in done.complained, done.complained)


report.finish()
