"""Trouble in the window: the same sentence as on the command line, with a way on.

    /usr/bin/python3 window_problems_test.py build/bin/vignette
"""

import contextlib
import os
import struct
import sys
import zlib

from support import DEMENTIA, Report, check, course_folder, same, small_course, temporary_folder
from support.records import change, locked, overwrite, rows, started_records
from support.window import home, need_the_harness, shot, tab_to, wait_for, wait_for_texts

from harness import broken_rules

need_the_harness()
report = Report()
vignette = sys.argv[1]
IN_USE = "are in use by another program just now. Wait a moment, or close it, and try again; nothing was changed."


@contextlib.contextmanager
def spoiled(home, spoil, name):
    """A window on records that `spoil` spoils; it shows the problem."""
    with temporary_folder() as folder:
        home.records = started_records(vignette, folder)
        spoil(folder)
        with home.window(vignette, "--learner", "Ada") as app:
            app.item("heading", "Something is not working", seconds=20)
            shot(app, "problem-" + name)
            same(broken_rules(app), [])
            yield app


def carry_on_unkept(app):
    tab_to(app, "unkept")
    app.key("Return")
    app.item("heading", "Taking the register")


def main(home):
    for name, spoil, sentence in (
        ("damaged", lambda folder: overwrite(folder, 8192, bytes(range(256)) * 64), "are damaged. Nothing was changed; keep records.db"),
        ("not-ours", lambda folder: overwrite(folder, 0, b"\0" * 100), "is not one of Vignette's, or its beginning is damaged."),
        ("newer", lambda folder: change(folder, "PRAGMA user_version = 99"), "are from a newer Vignette (version 99 of the file"),
    ):

        @report.test(f"Records that are {name}: the sentence, and a way on without keeping anything")
        def _(name=name, spoil=spoil, sentence=sentence):
            with spoiled(home, spoil, name) as app:
                wait_for_texts(app, [sentence])
                carry_on_unkept(app)

    @report.test("A place that cannot be read: Enter starts the unit again, and what was kept is still there")
    def _():
        with spoiled(home, lambda folder: change(folder, "UPDATE snapshot SET body = CAST('{' AS BLOB)"), "place") as app:
            wait_for_texts(app, ["A part of what was kept cannot be opened with this PIN", "Start this unit again, and keep it"])
            app.key("Return")
            app.item("heading", "Taking the register")
            app.key("Return")
            wait_for(lambda: rows(home.records, "SELECT CAST(body AS TEXT) = '{' FROM snapshot ORDER BY registration")
                     == [(1,), (0,)], "the new attempt beside the old one")

    @report.test("Records in use: Enter tries again, and goes on once they are free")
    def _():
        with temporary_folder() as folder:
            home.records = started_records(vignette, folder)
            with locked(folder):
                window = home.window(vignette, "--learner", "Ada")
                app = window.__enter__()
                app.item("heading", "Something is not working", seconds=20)
                wait_for_texts(app, [IN_USE])
                shot(app, "problem-locked")
                app.key("Return")
                app.item("heading", "Something is not working", seconds=20)
            app.key("Return")
            app.item("heading", "What do you do?", seconds=20)
            window.__exit__(None, None, None)

    @report.test("Locked while playing: the choice is not lost; Try again makes it")
    def _():
        with temporary_folder() as folder:
            home.records = started_records(vignette, folder)
            with home.window(vignette, "--learner", "Ada") as app:
                app.item("heading", "What do you do?")
                with locked(folder):
                    app.key("2")
                    app.item("heading", "Something is not working", seconds=20)
                    wait_for_texts(app, [IN_USE])
                    shot(app, "problem-while-playing")
                app.key("Return")
                wait_for_texts(app, ["Then she came to me.", "You chose"])

    @report.test("Locked while playing, then on without keeping anything: the choice is made, and the page says so")
    def _():
        with temporary_folder() as folder:
            home.records = started_records(vignette, folder)
            with home.window(vignette, "--learner", "Ada") as app:
                app.item("heading", "What do you do?")
                with locked(folder):
                    app.key("2")
                    app.item("heading", "Something is not working", seconds=20)
                    tab_to(app, "unkept")
                    app.key("Return")
                    wait_for_texts(app, ["Then she came to me.", "You chose"], seconds=20)
                    shot(app, "unkept-after-trouble")

    @report.test("A course with a slip in it: where and what, and a way on")
    def _():
        with temporary_folder() as folder:
            home.records = os.path.join(folder, "records")
            broken = course_folder(folder, "broken", small_course().replace("narrate", "narate"))
            with home.window(vignette, "--learner", "Ada", "--create", course=broken) as app:
                wait_for_texts(app, ["narate is not a word of the course language (did you mean narrate?), in course.lua, line 6"])
                shot(app, "problem-course")
                check(app.focused(), "nothing has the keyboard")
                app.item("push button", "To the courses").press()
                app.item("push button", "Introduction to Dementia Care", seconds=20)

    @report.test("No such course: said in the window, and Esc closes it")
    def _():
        with temporary_folder() as folder:
            home.records = os.path.join(folder, "records")
            with home.window(vignette, "--learner", "Ada", "--create", course=os.path.join(folder, "nowhere")) as app:
                wait_for_texts(app, ["there is no such folder (check the name; a course is a folder that holds course.lua)"])
                shot(app, "problem-no-course")
                app.key("Escape")
                same((app.wait_for_end(), app.output), (0, ""))

    for name, content in (("no picture", b"not a picture at all"), ("40,000 pixels wide", png(40000, 4))):

        @report.test(f"A picture that is {name}: its description is on screen, and the play goes on")
        def _(name=name, content=content):
            with temporary_folder() as folder:
                course = course_folder(folder, "pictured", small_course(line='image "media/door.png" { alt = "A blue door." }'),
                                       {"media/door.png": content})
                with home.window(vignette, "--preview", course=course) as app:
                    app.button("Start").wait_for_state("focused")
                    app.key("Return")
                    app.item("image", "A blue door.")
                    shot(app, "picture-" + name.split()[0])
                    app.key("Return")
                    app.item("heading", "Your turn")


def png(width, height):
    chunk = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))


with home() as at_home:
    main(at_home)
report.finish()
