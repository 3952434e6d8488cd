"""`vignette twee`: stories from Twine and to it.

    python3 twee_test.py build/bin/vignette
"""

import os
import sys

from support import DEMENTIA, Played, Report, SOURCE, check, run, same, temporary_folder

report = Report()
vignette = sys.argv[1]
TOUR = os.path.join(SOURCE, "courses", "tour")

STORY = """:: StoryTitle
Tea at four

:: StoryData
{ "ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "format": "Harlowe", "start": "The hall" }

:: The hall
Mr Osei waits by the door. (random: 1, 6) times.

What do you say?

[[Good afternoon->Kitchen]]
[[Nothing->Garden]]

:: Kitchen
The kettle boils.

:: Garden
It rains.
"""


def write(text, *path):
    with open(os.path.join(*path), "w", encoding="utf-8") as file:
        file.write(text)
    return os.path.join(*path)


def read(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return file.read()


@report.test("A story becomes a course that checks and plays, and what it loses is listed")
def _():
    with temporary_folder() as parent:
        story = write(STORY, parent, "tea.twee")
        folder = os.path.join(parent, "tea")
        done = run([vignette, "twee", "import", story, "-o", folder])
        same(done.code, 0)
        same(done.complained, f"{story}:8: the macro (random:) has no counterpart; it stands as a comment in its place")
        same(done.said.splitlines(), [f"“Tea at four”: 3 scenes and 2 options, in {folder}",
                                      "Twine has no outcomes: 2 options say “(What happens next: write it here.)”."])
        check("  -- Twine: (random: 1, 6)\n" in read(folder, "units", "01-story.lua"), read(folder, "units", "01-story.lua"))
        same(run([vignette, "check", folder]).code, 0)
        refused = run([vignette, "check", "--publish", folder])
        same(refused.code, 1)
        first = next(n for n, line in enumerate(read(folder, "units", "01-story.lua").splitlines(), 1) if "write it here" in line)
        check(f"{folder}/units/01-story.lua:{first}: this is still to be written: “(What happens next: write it here.)” (put your own words"
              " in its place) [unwritten]" in refused.complained.splitlines(), refused.complained)
        same(refused.complained.count("[unwritten]"), 2)
        with Played(vignette, folder) as play:
            asks = play.send("continue")["asks"]
            same([option["label"] for option in asks[0]["options"]], ["Good afternoon", "Nothing"])


@report.test("A story without an ending is still written, and what it lacks is said")
def _():
    with temporary_folder() as parent:
        story = write(":: Round\n[[Round]]\n", parent, "round.twee")
        done = run([vignette, "twee", "import", story, "-o", os.path.join(parent, "round")])
        same(done.code, 1)
        check("[no-ending]" in done.complained, done.complained)
        check(os.path.exists(os.path.join(parent, "round", "course.lua")), "not written")


@report.test("What is there is not written over")
def _():
    with temporary_folder() as parent:
        story = write(STORY, parent, "tea.twee")
        done = run([vignette, "twee", "import", story, "-o", parent])
        same((done.code, done.said, done.complained), (
            1, "", f"There is something in the folder {parent} already; name one that is not there yet, or is empty."))
        done = run([vignette, "twee", "export", TOUR, "-o", story])
        same((done.code, done.complained), (1, f"There is a file {story} already; name another, or write over it with --force."))
        same(read(story), STORY)
        same(run([vignette, "twee", "export", TOUR, "-o", story, "--force"]).code, 0)
        check(read(story).startswith(":: StoryTitle\nA tour of the language\n"), read(story)[:80])
        same(sorted(os.listdir(parent)), ["tea.twee"])


@report.test("A file that is no story is refused")
def _():
    with temporary_folder() as parent:
        folder = os.path.join(parent, "made")
        for text, sentence in (("", "has no passage to tell"), ("hello", "has no passage to tell")):
            story = write(text, parent, "x.twee")
            done = run([vignette, "twee", "import", story, "-o", folder])
            same(done.code, 2)
            check(done.complained.startswith(f"{story} {sentence}"), done.complained)
        done = run([vignette, "twee", "import", os.path.join(parent, "none.twee"), "-o", folder])
        same(done.code, 2)
        check(not os.path.exists(folder), "something was made")


@report.test("A course becomes a story, printed or written, always the same, and comes back as a course")
def _():
    for course in (TOUR, DEMENTIA):
        with temporary_folder() as parent:
            printed = run([vignette, "twee", "export", course])
            same(printed.code, 0)
            story = os.path.join(parent, "story.twee")
            written = run([vignette, "twee", "export", course, "-o", story])
            same((written.said, written.complained), ("", printed.complained))
            same(read(story), printed.said)
            check(all(line.startswith(course + "/") for line in printed.complained.splitlines()), printed.complained)
            folder = os.path.join(parent, "back")
            same(run([vignette, "twee", "import", story, "-o", folder]).code, 0)
            same(run([vignette, "check", "--quick", folder]).code, 0)


report.finish()
