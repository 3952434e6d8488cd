"""Before a new version is given out: where people who are in the middle of the course would land.

    python3 against_test.py build/bin/vignette
"""

import os
import re
import shutil
import sys

from support import DEMENTIA, TOUR, Report, check, run, same, temporary_folder
from support.records import started_records

report = Report()
vignette = sys.argv[1]
FIRST = os.path.join("units", "01-register.lua")


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


VERSION = re.search(r'version *= *"([0-9.]+)"', read(os.path.join(DEMENTIA, "course.lua"))).group(1)


def edited(folder, *changes, version="99.0.0"):
    """A copy of the dementia course, changed in its first unit, with another version."""
    copy = os.path.join(folder, "new")
    shutil.copytree(DEMENTIA, copy)
    for name, pairs in ((FIRST, changes), ("course.lua", [(f'"{VERSION}"', f'"{version}"')])):
        text = read(os.path.join(copy, name))
        for old, new in pairs:
            check(old in text, f"{old} is not in {name}")
            text = text.replace(old, new)
        with open(os.path.join(copy, name), "w", encoding="utf-8") as file:
            file.write(text)
    return copy


def against(course, *words):
    return run([vignette, "check", course, "--quick", "--against", DEMENTIA, *words])


@report.test("Against: a typo mended and the version raised moves nobody")
def _():
    with temporary_folder() as folder:
        done = against(edited(folder, ("handover", "handover")), "--records", folder)
        check("Each is found again as it was." in done.said, done.said)
        check("There are no records here" in done.said, done.said)
        same(done.code, 0)


@report.test("Against: who is in the middle of it is counted by version and not named")
def _():
    with temporary_folder() as folder, temporary_folder() as records:
        done = against(edited(folder), "--records", started_records(vignette, records))
        check(f"1 learner of this site is in the middle of it (1 with {VERSION})." in done.said, done.said)
        check("Ada" not in done.said + done.complained, "Ada is named")


@report.test("Against: a scene renamed without was leads one step back and says how it is told")
def _():
    with temporary_folder() as folder:
        done = against(edited(folder, ('"flower"', '"petals"')))
        check("  scene “flower” → the outcome of “remind” in scene “desk”\n" in done.said, done.said)
        check("They are told: This course was changed since you were last here, so you are one step back." in done.said, done.said)
        same(done.code, 1)


@report.test("Against: a question that is gone and a version that stayed are told")
def _():
    with temporary_folder() as folder:
        done = against(edited(folder, ('reflect "who_minds"', 'reflect "who_else_minds"'), version=VERSION))
        check("  reflect “who_minds” in scene “register_reflect”\n" in done.said, done.said)
        check(f"The version is still {VERSION}." in done.said, done.said)
        same(done.code, 1)


@report.test("Against: another course is refused in one sentence")
def _():
    done = against(TOUR)
    check("name an older version of the same course" in done.complained, done.complained)
    same(done.code, 2)


@report.test("Against: an older version that is not there is refused")
def _():
    done = run([vignette, "check", DEMENTIA, "--quick", "--against", "/there/is/none"])
    check("there is no such folder" in done.complained, done.complained)
    same(done.code, 2)


report.finish()
