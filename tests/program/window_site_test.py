"""The site lead's pages and a learner's own, in the window, by keys.

    /usr/bin/python3 window_site_test.py build/bin/vignette
"""

import json
import os
import subprocess
import sys

from support import Report, check, same
from support.office import heard, in_the_office, press
from support.three_courses import three_courses
from support.window import PIN, begin_site, choose, come_in, give, home, need_the_harness, shot, tab_to, words_noted, write

from harness import broken_rules

need_the_harness()
report = Report()
vignette = sys.argv[1]
TRAINING = ("LOCALESTID,UNIQUEWORKERID,CATEGORY,TRAININGNAME,ACCREDITED,WHODELIVERED,PROVIDERNAME,HOWDELIVERED,VALIDITY,"
            "DATECOMPLETED,EXPIRYDATE,NOTES")


def main(home):
    courses = three_courses(os.path.join(home.folder, "courses"))
    os.makedirs(os.path.join(home.folder, "Documents"))

    def window():
        return home.window(vignette, course=None, environment={"VIGNETTE_COURSES": courses})

    @report.test("The site lead adds people by name and from a file, which first shows what would change")
    def _():
        with open(os.path.join(home.folder, "staff.csv"), "w") as file:
            file.write("Name,Staff id\nAda,11\nBo,12\nCy,13\n")
        with window() as app:
            begin_site(app)
            app.key("Return")
            app.item("heading", "People")
            write(app, "name", "Ada")
            press(app, "add")
            heard(app, "Ada is on the list now")
            same(broken_rules(app), [])
            app.key("F7")
            app.item("heading", "Take people from a file")
            write(app, "file", os.path.join(home.folder, "staff.csv"))
            app.key("Return")
            heard(app, "Nothing is changed yet", "Row 4")
            shot(app, "import")
            same(broken_rules(app), [])
            press(app, "apply")
            heard(app, "It is done")
            app.key("Escape")
            app.item("heading", "People")
            heard(app, "Cy")
            shot(app, "people-site")
            same(broken_rules(app), [])

    @report.test("Ada takes a course, and finds what she did and wrote under My learning; she shares one answer")
    def _():
        with window() as app:
            app.item("heading", "Who is here?")
            app.key("1")
            give(app, "pin", PIN, "Choose a PIN, Ada")
            give(app, "pin", PIN, "The same PIN once more")
            app.item("heading", "Twelve words to keep at home")
            words_noted(app)
            tab_to(app, "course-open_door")
            app.key("Return")
            app.button("Start").wait_for_state("focused")
            app.key("Return")
            app.item("heading", "What do you do?")
            choose(app, "open_door_wait", 1)
            app.item("paragraph", id="chosen")
            app.key("Return")
            write(app, "write-open_door_seen", "She was waiting for the ferry.")
            tab_to(app, "continue")
            app.key("Return")
            app.button("Finish")
            app.key("Return")
            app.button("To the courses")
            app.key("Return")
            app.button("Opendoor")
            app.key("F2")
            app.item("heading", "My learning")
            heard(app, "Opendoor · Completed", "What did you see?")
            shot(app, "my-learning-done")
            same(broken_rules(app), [])
            answer = next(item.id for item in app.items() if item.id.startswith("answer-"))
            press(app, answer)
            heard(app, "She was waiting for the ferry.")
            shot(app, "my-answer")
            same(broken_rules(app), [])
            press(app, "share-the trainer")
            heard(app, "A copy is shared with the trainer.")
            app.key("Escape")
            app.item("heading", "My learning")

    @report.test("She saves a copy as a PDF where she says; other programs read it in order")
    def _():
        with window() as app:
            come_in(app, "Ada")
            app.key("F2")
            app.item("heading", "My learning")
            app.key("F7")
            app.item("heading", "Save a copy of my learning")
            shot(app, "save")
            same(broken_rules(app), [])
            tab_to(app, "place-1")
            app.key("Return")
            heard(app, "Saved as ")
            folder = os.path.join(home.folder, "Documents")
            (name,) = os.listdir(folder)
            same(os.stat(os.path.join(folder, name)).st_mode & 0o077, 0)
            info = subprocess.run(["pdfinfo", os.path.join(folder, name)], capture_output=True, text=True, check=True).stdout
            check("Tagged:          yes" in info, info)
            text = subprocess.run(["pdftotext", os.path.join(folder, name), "-"], capture_output=True, text=True, check=True).stdout
            check("She was waiting for the ferry." in text, text)

    @report.test("The lead sees who has done what, what was shared, and the audit; a PIN is reset after a yes")
    def _():
        with window() as app:
            in_the_office(app)
            for page, title in (("matrix", "Training matrix"), ("shared", "What people shared"), ("audit", "Who did what"),
                                ("retention", "Kept for long enough"), ("ratings", "How groups rated themselves"),
                                ("courses", "Courses"), ("settings", "Settings")):
                press(app, "page-" + page)
                app.item("heading", title)
                shot(app, "site-" + page)
                same(broken_rules(app), [], page)
                if page == "shared":
                    heard(app, "She was waiting for the ferry.")
                app.key("Escape")
                app.item("heading", "Quarrywell House")
            press(app, "page-people")
            ada = next(item.id for item in app.items() if item.id.startswith("person-") and item.name.startswith("Ada"))
            press(app, ada)
            app.item("heading", "Ada")
            shot(app, "person")
            same(broken_rules(app), [])
            press(app, "do-reset-pin")
            app.item("push button", id="leave-it").wait_for_state("focused")
            shot(app, "person-sure")
            press(app, "sure")
            heard(app, "They choose another PIN the next time.")
            app.key("F9")
            app.item("heading", "Who is here?")
            same([name for name in app.names() if "ferry" in name], [])

    def saved(beginning):
        """The one file in Documents whose name begins so; nobody else may read it."""
        folder = os.path.join(home.folder, "Documents")
        (name,) = [each for each in os.listdir(folder) if each.startswith(beginning)]
        same(os.stat(os.path.join(folder, name)).st_mode & 0o777, 0o600)
        with open(os.path.join(folder, name), "rb") as file:
            return file.read().decode("utf-8-sig")

    def save(app):
        """From the page that asks where, by its key, into Documents."""
        app.item("push button", id="place-1").wait_for_state("focused")
        same(broken_rules(app), [])
        app.key("1")
        heard(app, "Saved as ")
        same(broken_rules(app), [])

    @report.test("The lead saves completions for a spreadsheet, and statements once there is a web address")
    def _():
        with window() as app:
            in_the_office(app)
            press(app, "page-exports")
            app.item("heading", "Files for other programs")
            shot(app, "exports")
            same(broken_rules(app), [])
            app.item("push button", id="export-completions").wait_for_state("focused")
            app.key("Return")
            app.item("heading", "Completions for a spreadsheet")
            shot(app, "exports-save")
            save(app)
            shot(app, "exports-saved")
            check("\r\nAda,11,Opendoor,1.0.0," in saved("Training completions"), saved("Training completions"))
            press(app, "export-statements")
            app.item("heading", "Statements for a learning record store")
            heard(app, "hides it and does not erase it")
            app.key("Return")
            heard(app, "Please write a web address of your own first")
            shot(app, "exports-statements")
            same(broken_rules(app), [])
            write(app, "address", "https://quarrywell.example.org")
            app.key("Return")
            save(app)
            statements = [json.loads(line) for line in saved("Training statements").splitlines()]
            same([each["verb"]["display"]["en-GB"] for each in statements], ["initialized", "completed"])
            check("Ada" not in str(statements), statements)

    @report.test("Training for ASC-WDS goes behind what was downloaded, and the page tells what is left out")
    def _():
        download = os.path.join(home.folder, "TRAINING.csv")
        theirs = TRAINING + "\r\nQUARRY,W-1,2,Other,,,,2,,01/02/2020,,\r\nQUARRY,W-2,99,Other,,,,2,,01/02/2020,,"
        with open(download, "w", newline="") as file:
            file.write(theirs)
        with window() as app:
            in_the_office(app)
            press(app, "page-exports")
            press(app, "export-asc-wds")
            app.item("heading", "Training for ASC-WDS")
            heard(app, "an upload replaces all training records of each worker")
            shot(app, "exports-asc-wds")
            same(broken_rules(app), [])
            write(app, "file", download)
            app.key("Return")
            save(app)
            shot(app, "exports-asc-wds-saved")
            heard(app, "Opendoor has no training category yet", "Ada has no ids for ASC-WDS yet", "Row 3 of the download: CATEGORY")
            same(saved("Training for ASC-WDS"), theirs)

    @report.test("A person's record of completion is saved from their page, and the audit names whose it was")
    def _():
        with window() as app:
            in_the_office(app)
            press(app, "page-people")
            ada = next(item.id for item in app.items() if item.id.startswith("person-") and item.name.startswith("Ada"))
            press(app, ada)
            app.item("heading", "Ada")
            press(app, "course-1-record")
            app.item("heading", "Save a record of completion")
            save(app)
            shot(app, "person-saved")
            name = next(each for each in os.listdir(os.path.join(home.folder, "Documents")) if each.startswith("Record of completion"))
            text = subprocess.run(["pdftotext", os.path.join(home.folder, "Documents", name), "-"], capture_output=True, text=True, check=True).stdout
            check("Ada" in text and "Opendoor" in text and "ferry" not in text, text)
            app.key("Escape")
            app.item("heading", "People")
            app.key("Escape")
            app.item("heading", "Quarrywell House")
            press(app, "page-audit")
            heard(app, "record of completion as pdf, Ada")
            shot(app, "audit")
            same(broken_rules(app), [])


with home() as at_home:
    report.on_failure = lambda sentence: shot(at_home, "failed " + sentence)
    at_home.screenshot = at_home.desktop.screenshot
    main(at_home)
report.finish()
