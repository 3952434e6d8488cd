"""The map of a course: as an outline, for Graphviz, and as a picture; to standard output and into a file.

    python3 map_test.py build/bin/vignette
"""

import os
import re
import shutil
import subprocess
import sys
from xml.etree import ElementTree

from support import DEMENTIA, Report, check, course_folder, run, same, small_course, temporary_folder

report = Report()
vignette = sys.argv[1]
TOUR = os.path.join(os.path.dirname(DEMENTIA), "tour")
SVG = "{http://www.w3.org/2000/svg}"

SMALL = """Small
1 unit, 3 scenes.
Every scene can be reached, and every option is offered somewhere.

Unit only: Only (2 minutes)

  hall: In the hall
    → reflect

  reflect: Your turn
    Reflection seen: What did you see?
    → last

  last: Thank you
    → the end, completed
"""


def map_of(course, *words, code=0):
    done = run([vignette, "map", course, *words])
    same((done.code, done.complained), (code, ""))
    return done.said


def scenes_in(outline):
    """The ids, in order: what stands two in."""
    return [re.split(":|$", line.strip())[0] for line in outline.splitlines() if re.match("  [a-z]", line) and not line.startswith("    ")
            and not line.startswith("  and ")]


@report.test("Without a wish for a form it is an outline in text")
def _():
    with temporary_folder() as parent:
        folder = course_folder(parent, "small", small_course())
        same(map_of(folder), SMALL)
        same(map_of(folder, "--format", "text"), SMALL)
        same(map_of(os.path.join(folder, "course.lua")), SMALL)
        same(map_of(folder, "--plain"), SMALL.replace("Every scene can be reached, and every option is offered somewhere.\n", ""))


@report.test("What no plan meets is said where there are plans")
def _():
    with temporary_folder() as parent:
        plan = b'run "a start"\n  continue\n'
        folder = course_folder(parent, "small", small_course(), {"plans/first.plan": plan})
        said = map_of(folder, "--plans")
        check("Plans go to 2 of 3 scenes." in said, said)
        same(said.count("No plan goes here."), 1)
        check("can be reached" not in said, said)
        check("Plans go" not in map_of(folder, "--reach"), "only what was asked for")
        both = map_of(folder)
        check("Plans go to 2 of 3 scenes. Every scene can be reached" in both, both)


@report.test("Plans that do not hold are told, and the map is made all the same")
def _():
    with temporary_folder() as parent:
        folder = course_folder(parent, "small", small_course(), {"plans/first.plan": b'run "a start"\n  choose "it"\n'})
        done = run([vignette, "map", folder, "--plans"])
        same((done.code, done.complained),
             (0, "Some of its plans do not hold, and the map shows what they meet up to there (see vignette test)."))
        check("Plans go to" in done.said, done.said)


@report.test("The same course gives the same bytes in every form")
def _():
    for form in ("text", "dot", "svg"):
        same(map_of(DEMENTIA, "--format", form), map_of(DEMENTIA, "--format", form))


@report.test("A picture is XML in which each scene of the outline stands once, and no two of them overlap")
def _():
    for course in (TOUR, DEMENTIA):
        root = ElementTree.fromstring(map_of(course, "--format", "svg"))
        same((root.tag, root.get("role")), (SVG + "svg", "img"))
        groups = [group for group in root.iter(SVG + "g") if (group.get("id") or "").startswith("scene_")]
        same(sorted(group.get("id")[6:] for group in groups), sorted(scenes_in(map_of(course, "--plain"))))
        boxes = [[float(group.find(SVG + "rect").get(name)) for name in ("x", "y", "width", "height")] for group in groups]
        for i, (x, y, width, height) in enumerate(boxes):
            for left, top, wide, high in boxes[i + 1:]:
                check(x + width <= left or left + wide <= x or y + height <= top or top + high <= y, "two cards overlap")


@report.test("One unit alone is part of the whole")
def _():
    whole, part = map_of(TOUR, "--plain"), map_of(TOUR, "--plain", "--unit", "tea_round")
    same(part.splitlines()[1], "1 unit, 3 scenes, 1 choice with 2 options.")
    check(part[part.index("Unit tea_round"):] in whole, part)


if shutil.which("dot"):

    @report.test("Graphviz takes the form for Graphviz")
    def _():
        for course in (TOUR, DEMENTIA):
            done = subprocess.run(["dot", "-Tsvg"], input=map_of(course, "--format", "dot").encode(), capture_output=True)
            same((done.returncode, done.stderr), (0, b""))
            titles = [one.text for one in ElementTree.fromstring(done.stdout).iter(SVG + "title")]
            for scene in scenes_in(map_of(course, "--plain")):
                check(scene in titles, scene)

    @report.test("Graphviz takes a text with quotes, backslashes and signs of markup in it")
    def _():
        with temporary_folder() as parent:
            text = small_course().replace('"In the hall"', r'"A \"b\" \\N <c> & é"')
            folder = course_folder(parent, "small", text)
            done = subprocess.run(["dot", "-Tplain"], input=map_of(folder, "--format", "dot").encode(), capture_output=True)
            same((done.returncode, done.stderr), (0, b""))
            ElementTree.fromstring(map_of(folder, "--format", "svg"))


@report.test("A file is written whole, and what is there already stays")
def _():
    with temporary_folder() as folder:
        file = os.path.join(folder, "map.svg")
        same(map_of(TOUR, "--format", "svg", "-o", file), f"The map is in {file}.\n")
        with open(file, encoding="utf-8") as written:
            same(written.read(), map_of(TOUR, "--format", "svg"))
        done = run([vignette, "map", TOUR, "-o", file])
        same((done.code, done.said, done.complained),
             (1, "", f"{file} is there already; name another file, or add --force to put the map in its place."))
        map_of(TOUR, "-o", file, "--force")
        with open(file, encoding="utf-8") as written:
            check(written.read().startswith("A tour of the language\n"), "the outline took its place")
        same(os.listdir(folder), ["map.svg"])


@report.test("What cannot be done is refused in one sentence, and nothing is made")
def _():
    with temporary_folder() as folder:
        for code, sentence, words in (
            (2, "Name the folder of a course: vignette map COURSE (see vignette map --help).", ()),
            (2, "--format takes text, svg or dot, not “png” (see vignette map --help).", (TOUR, "--format", "png")),
            (2, "This course has no unit called tea_rond; did you mean tea_round?", (TOUR, "--unit", "tea_rond")),
            (2, f"{folder} is a folder; name a file in it.", (TOUR, "-o", folder)),
        ):
            done = run([vignette, "map", *words])
            same((done.code, done.said, done.complained), (code, "", sentence))
        same(run([vignette, "map", os.path.join(folder, "nowhere")]).code, 2)
        same(run([vignette, "map", TOUR, "-o", os.path.join(folder, "nowhere", "map.txt")]).code, 2)
        same(os.listdir(folder), [])


@report.test("A course with an error has no map, and says where the error is")
def _():
    with temporary_folder() as parent:
        folder = course_folder(parent, "small", small_course().replace('go      "reflect"', 'go      "reflct"'))
        done = run([vignette, "map", folder])
        same((done.code, done.said), (1, ""))
        check("[unknown-scene]" in done.complained, done.complained)


@report.test("Without Graphviz's library a picture is refused with what to install, and the other forms are made")
def _():
    with temporary_folder() as folder:
        with open(os.path.join(folder, "libgvc.so.6"), "w", encoding="utf-8") as file:
            file.write("no library")
        without = {"LD_LIBRARY_PATH": folder}
        done = run([vignette, "map", TOUR, "--format", "svg"], environment=without)
        same((done.code, done.said, done.complained),
             (2, "", "Drawing a map needs Graphviz, which is not on this computer: install the package libgvc6, or ask for --format text."))
        for form in ("text", "dot"):
            same(run([vignette, "map", TOUR, "--format", form], environment=without).code, 0)
        done = run([vignette, "map", TOUR, "--format", "svg"], environment={"GVBINDIR": folder})
        same((done.code, done.said, len(done.complained.splitlines())), (2, "", 1))


report.finish()
