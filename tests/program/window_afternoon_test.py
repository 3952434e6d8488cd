"""One afternoon at one computer: three learners in turn, with real keys, and the power goes in mid-sentence.

    /usr/bin/python3 window_afternoon_test.py build/bin/vignette

Nothing of one is ever on another's screen, in another's accessible tree, in the output, on the clipboard or in a file;
everything kept comes back.
"""

import os
import sys

from support import Report, check, same
from support.three_courses import three_courses
from support.traces import clipboards, shown, traces
from support.window import begin_site, choose, come_in, home, need_the_harness, shot, tab_to, wait_for, write

need_the_harness()
report = Report()
vignette = sys.argv[1]

ADA = ["Her hands were cold as marble", "and she would not let go of the rail"]
BO = ["He asked for his brother by name"]
CY = ["The kitchen knives were moved again"]
SECRETS = {"Ada": ADA, "Bo": BO, "Cy": CY}
COURSES = {"Opendoor": "open_door", "Practice learning 1": "quiet_door", "Practice learning 2": "shut_door"}


class Afternoon:
    def __init__(self, home):
        self.home = home
        self.courses = three_courses(os.path.join(home.folder, "courses"))
        self.temporary = os.path.join(home.folder, "tmp")
        os.makedirs(self.temporary)

    def window(self, *words):
        environment = {"VIGNETTE_COURSES": self.courses, "TMPDIR": self.temporary}
        return self.home.window(vignette, *words, course=None, environment=environment)

    def nothing_of(self, app, *people):
        """Of those people, here or anywhere else."""
        sentences = [sentence for person in people for sentence in SECRETS[person]]
        seen = shown(app)
        same([sentence for sentence in sentences if sentence in seen], [], "on the screen")
        same([sentence for sentence in sentences if sentence in clipboards()], [], "on the clipboard")
        same([sentence for sentence in sentences if sentence in app.output], [], "in the output")
        self.no_traces()

    def no_traces(self):
        sentences = [sentence for person in SECRETS.values() for sentence in person]
        same(traces(self.home.folder, sentences), [], "in files")


def open_course(app, title):
    """From the courses to the course's first scene."""
    app.button(title)
    tab_to(app, "course-" + COURSES[title])
    app.key("Return")
    app.button("Start").wait_for_state("focused")
    app.key("Return")
    app.item("heading", "What do you do?")


def to_the_box(app, course, option):
    choose(app, f"{course}_{option}", 1 if option == "wait" else 2)
    app.item("paragraph", id="chosen")
    app.key("Return")
    app.item("entry", id=f"write-{course}_seen")


def box_of(app, course):
    return app.item("entry", id=f"write-{course}_seen").text


def main(home):
    day = Afternoon(home)

    @report.test("Ada writes, and the power goes in mid-sentence: what was typed is there again, for her alone")
    def _():
        with day.window() as app:
            begin_site(app)
            app.key("Escape")
            come_in(app, "Ada", new=True)
            open_course(app, "Opendoor")
            to_the_box(app, "open_door", "wait")
            write(app, "write-open_door_seen", ADA[0])
            day.no_traces()
            app.key("F8")  # A bell rings: the helplines, and back.
            app.item("heading", "Useful numbers")
            app.key("Escape")
            tab_to(app, "write-open_door_seen")
            app.key("End")
            app.type(" " + ADA[1])
            app.process.kill()
            app.wait_for_end()
        day.no_traces()
        with day.window() as app:
            app.item("heading", "Who is here?")
            day.nothing_of(app, "Ada")
            same([name for name in app.names() if "Opendoor" in name], [])
            come_in(app, "Ada")
            app.button("Carry on").wait_for_state("focused")
            app.key("Return")
            wait_for(lambda: box_of(app, "open_door").startswith(ADA[0]), "what Ada had written")
            write(app, "write-open_door_seen", " ".join(ADA))
            app.key("F9")
            app.item("heading", "Who is here?")
            day.nothing_of(app, "Ada")

    @report.test("Bo comes after Ada, in a private course; each sees their own, and nothing of the other")
    def _():
        with day.window() as app:
            come_in(app, "Bo", new=True)
            day.nothing_of(app, "Ada")
            check(not app.find("push button", "Carry on"), "Bo is to carry on with what Ada began")
            open_course(app, "Practice learning 1")
            to_the_box(app, "quiet_door", "hurry")
            write(app, "write-quiet_door_seen", BO[0])
            check("Quietdoor" not in app.frame.name, "the title names the course")
            app.key("F9")
            come_in(app, "Ada")
            day.nothing_of(app, "Bo")
            app.button("Carry on").wait_for_state("focused")
            app.key("Return")
            wait_for(lambda: box_of(app, "open_door") == " ".join(ADA), "what Ada had written")
            day.nothing_of(app, "Bo")
            app.key("F9")
            come_in(app, "Bo")
            app.button("Carry on").wait_for_state("focused")
            app.key("Return")
            wait_for(lambda: box_of(app, "quiet_door") == BO[0], "what Bo had written")
            day.nothing_of(app, "Ada")

    @report.test("Cy takes a course of which nothing is kept: locked, it waits for Cy; for anybody else it is gone")
    def _():
        with day.window() as app:
            come_in(app, "Cy", new=True)
            open_course(app, "Practice learning 2")
            to_the_box(app, "shut_door", "wait")
            write(app, "write-shut_door_seen", CY[0])
            app.key("F9")
            app.item("heading", "Who is here?")
            day.nothing_of(app, "Ada", "Bo", "Cy")
            come_in(app, "Cy")
            wait_for(lambda: box_of(app, "shut_door") == CY[0], "what Cy had written")
            app.key("F9")
            come_in(app, "Bo")
            day.nothing_of(app, "Ada", "Cy")
            app.key("F9")
            come_in(app, "Cy")
            app.button("Practice learning 2")
            check(not app.find("push button", "Carry on"), "a course of which nothing is kept is carried on")
            day.nothing_of(app, "Ada", "Bo", "Cy")

    @report.test("Shift three times: at once the list of courses, with neutral names, and nobody is signed in")
    def _():
        with day.window() as app:
            come_in(app, "Cy")
            open_course(app, "Practice learning 2")
            same(next(item.id for item in app.items() if "focusable" in item.states), "leave-page", "what Tab meets first")
            to_the_box(app, "shut_door", "wait")
            write(app, "write-shut_door_seen", CY[0])
            app.key("shift", "shift", "shift")
            app.button("Practice learning 2")
            shot(app, "left")
            day.nothing_of(app, "Ada", "Bo", "Cy")
            same([name for name in app.names() if "Cy" in name.split() or "Shutdoor" in name or "Quietdoor" in name], [])
            same(app.frame.name, "Vignette")

    @report.test("On the opening page, leaving can be tried; the one who tried is still there")
    def _():
        with day.window() as app:
            come_in(app, "Bo")
            app.button("Practice learning 2")
            tab_to(app, "course-shut_door")
            app.key("Return")
            app.item("push button", id="try-leaving")
            shot(app, "opening-leave")
            tab_to(app, "try-leaving")
            app.key("Return")
            app.item("notification", id="try-now")
            app.key("shift", "shift", "shift")
            app.item("push button", id="back-to-course").wait_for_state("focused")
            shot(app, "left-for-a-try")
            app.key("Return")
            app.button("Start")
            check(any("Bo" in name for name in app.names()), "nobody is signed in after a try")

    @report.test("Nobody is there for a while: a line says that the page will be put away, a key keeps it, then it goes")
    def _():
        with day.window("--idle", "5") as app:
            come_in(app, "Ada")
            app.button("Carry on").wait_for_state("focused")
            app.key("Return")
            app.item("entry", id="write-open_door_seen")
            app.item("notification", id="soon-away", seconds=12)
            app.key("shift")
            wait_for(lambda: not app.find("notification", id="soon-away"), "the line to be gone")
            app.item("entry", id="write-open_door_seen")
            app.item("notification", id="soon-away", seconds=12)
            shot(app, "soon-away")
            app.item("heading", "Who is here?", seconds=12)
            shot(app, "put-away")
            day.nothing_of(app, "Ada", "Bo", "Cy")
            come_in(app, "Ada")
            wait_for(lambda: box_of(app, "open_door") == " ".join(ADA), "the very page that was put away")

    @report.test("At the end of the afternoon nobody's words are in any file, and each one's are there for them")
    def _():
        day.no_traces()
        with day.window() as app:
            come_in(app, "Ada")
            app.key("F2")
            app.item("heading", "My learning")
            wait_for(lambda: any(ADA[0] in text for text in app.names()), "what Ada wrote")
            shot(app, "my-learning")
            day.no_traces()


with home() as at_home:
    report.on_failure = lambda sentence: shot(at_home, "failed " + sentence)
    at_home.screenshot = at_home.desktop.screenshot
    main(at_home)
report.finish()
