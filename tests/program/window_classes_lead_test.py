"""The site lead's pages about classes and who may teach, in the window, by keys.

    /usr/bin/python3 window_classes_lead_test.py build/bin/vignette
"""

import os
import sys

from support import Report, check, same
from support.taught import hold, prepare
from support.office import heard, in_the_office, press
from support.three_courses import three_courses
from support.window import begin_site, home, need_the_harness, shot, wait_for, write

from harness import broken_rules

need_the_harness()
report = Report()
vignette = sys.argv[1]
COURSE = {"course": "open_door", "title": "Opendoor"}
LARCH = ("Records of,Home,Course,Version,Name,Prepared by,Prepared on,Classes,People\n"
         "Larch House,Larch House,Opendoor,1.0.0,Elin,Bo,2026-11-12,4,31\n")


def taught(records):
    """Mo, whom nobody prepared, Ada, and whom she prepared."""
    prepare(records, "2026-03-02", "Ada Byron", "Mo of the college", "2026-09-02", "0.9.0", course="open_door")
    prepare(records, "2026-05-10", "Bo", "ada byron", "2027-05-10", course="open_door")
    prepare(records, "2026-06-10", "Cyril Featherstonehaugh", "Bo", "2027-06-10", home="Larch House", course="open_door")
    prepare(records, "2026-07-10", "Dee", "ada byron", course="open_door")
    hold(records, "2026-02-02", "Mo", [f"Visitor {number}" for number in range(1, 9)], **COURSE)
    hold(records, "2026-05-10", "Ada Byron", ["Zebedee", "Yolanda", "Xenia", "Wendy", "Vi", "Una"], group="Autumn group", **COURSE)
    hold(records, "2026-10-17", "Bo", ["Zebedee"], place="Garden room", **COURSE)


def main(home):
    courses = three_courses(os.path.join(home.folder, "courses"))
    os.makedirs(os.path.join(home.folder, "Documents"))

    def window():
        return home.window(vignette, course=None, environment={"VIGNETTE_COURSES": courses})

    @report.test("The lead finds a class by a word, opens its register, and erases it after two questions")
    def _():
        with window() as app:
            begin_site(app)
        taught(home.records)
        with window() as app:
            in_the_office(app)
            shot(app, "site-home")
            press(app, "page-classes")
            app.item("heading", "Classes")
            heard(app, "3 classes", "17 October 2026")
            shot(app, "classes")
            same(broken_rules(app), [])
            app.type("autumn")
            app.key("Return")
            heard(app, "1 of 3 classes are shown")
            row = next(item.id for item in app.items() if item.id.startswith("row-class"))
            press(app, row)
            app.item("heading", "10 May 2026 · Opendoor")
            heard(app, "Zebedee (visitor)", "Sit down first.", "Signed by: The site lead")
            shot(app, "class")
            same(broken_rules(app), [])
            press(app, "do-erase-class")
            app.item("push button", id="leave-it").wait_for_state("focused")
            shot(app, "class-erase")
            same(broken_rules(app), [])
            press(app, "sure")
            heard(app, "Once more, to be sure.")
            app.item("push button", id="leave-it").wait_for_state("focused")
            press(app, "sure")
            heard(app, "The class is erased.", "2 classes")

    @report.test("Who may teach is a tree; somebody is added, and a refresher set")
    def _():
        with window() as app:
            in_the_office(app)
            press(app, "page-teachers")
            app.item("heading", "Who may teach")
            heard(app, "Ada Byron", "Dee")
            shot(app, "teachers")
            same(broken_rules(app), [])
            press(app, "teacher-1")
            heard(app, "The refresher was due by 2 September 2026.")
            shot(app, "teacher")
            same(broken_rules(app), [])
            wait_for(lambda: (app.focused() or app.frame).id == "refresher", "the keyboard to be in the box")
            app.key("ctrl+a")
            app.type("2028-09-02")
            app.key("Return")
            heard(app, "It is kept.", "Refresher by 2 September 2028.")
            app.key("Escape")
            app.item("heading", "Who may teach")
            press(app, "new-teacher")
            app.item("heading", "Somebody who was prepared elsewhere")
            shot(app, "teacher-new")
            same(broken_rules(app), [])

    @report.test("Another home's file is counted on the page that tells how far it has reached")
    def _():
        larch = os.path.join(home.folder, "larch.csv")
        with open(larch, "w") as file:
            file.write(LARCH)
        with window() as app:
            in_the_office(app)
            press(app, "page-reach")
            app.item("heading", "How far it has reached")
            heard(app, "Only what is kept here is counted.")
            shot(app, "reach")
            same(broken_rules(app), [])
            write(app, "file", larch)
            app.key("Return")
            heard(app, "Counted with what these homes sent: Larch House.")
            shot(app, "reach-others")
            same(broken_rules(app), [])
            press(app, "save")
            app.item("push button", id="place-1").wait_for_state("focused")
            app.key("1")
            heard(app, "Saved as ")
            check(any(name.startswith("How far training has reached") for name in os.listdir(os.path.join(home.folder, "Documents"))), "no file")


with home() as at_home:
    report.on_failure = lambda sentence: shot(at_home, "failed " + sentence)
    at_home.screenshot = at_home.desktop.screenshot
    main(at_home)
report.finish()
