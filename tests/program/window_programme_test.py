"""A course taught over several days on two displays: planned, rated together, looked back at, and who may teach it.

    /usr/bin/python3 window_programme_test.py build/bin/vignette
"""

import sys

from support import DEMENTIA, Report, check, same
from support.class_window import begin, is_blank, on_two_displays, put_on_register, register, teaching
from support.records import new_learner, rows
from support.window import PIN, need_the_harness, tab_to, wait_for

need_the_harness()
report = Report()
vignette = sys.argv[1]


def fill(lesson, id, text):
    """In place of what stands in the box."""
    tab_to(lesson.app, id)
    lesson.app.key("ctrl+a")
    lesson.app.type(text)
    wait_for(lambda: lesson.app.item("entry", id=id).text == text, f"“{text}” in {id}")


def sign(lesson):
    """From the class to its end, by Ada."""
    if not any(item.id == "pin" for item in lesson.app.items()):
        lesson.app.key("F10")
    tab_to(lesson.app, "pin")
    lesson.app.type(PIN)
    lesson.app.key("Return")
    lesson.app.item("heading", "The class is over")


def main(home):
    def dementia(*words):
        return teaching(home, vignette, DEMENTIA, "--facilitator", "Ada", "--place", "The day room", "--scale", "1", *words)

    def group(lesson):
        return next(item for item in lesson.app.items() if item.role == "push button" and item.name.startswith("Tuesdays"))

    for name in ("Ada", "Bo"):
        new_learner(vignette, home.records, name)

    @report.test("A course is planned over several days by keys, and the plan says what each day holds")
    def _():
        with dementia() as lesson:
            lesson.press("programme-new")
            lesson.app.item("heading", "A course over several days")
            lesson.look("programme-new")
            lesson.app.item("entry", id="group").wait_for_state("focused")
            lesson.app.type("Tuesdays")
            fill(lesson, "first", "1/12/2026")
            lesson.app.key("Return")
            lesson.app.item("heading", "Tuesdays")
            days = [item.name for item in lesson.app.items() if item.role == "radio button"]
            check(len(days) > 2 and days[0].startswith("Day 1 · 1 December 2026") and days[1].startswith("Day 2 · 8 December 2026"), days)
            check(days[-1].endswith("Meeting again, to look back"), days)
            lesson.look("programme-days")
            fill(lesson, "task", "Listen for one label this week.")
            lesson.press("keep-day")
            lesson.app.key("Escape")
            lesson.app.item("heading", "Before the class")
            check(" · day 1 of " in group(lesson).name, group(lesson).name)
            lesson.look("programme-opening")

    @report.test("On the first day the room rates a line: nobody sees how before it is shown")
    def _():
        with dementia() as lesson:
            lesson.press(group(lesson).id)
            lesson.app.button("Begin day 1").wait_for_state("focused")
            lesson.app.key("Return")
            lesson.app.item("heading", "On the room’s screen")
            lesson.app.key("r")
            put_on_register(lesson, "Cy")
            bo = next(item for item in lesson.app.items() if item.id.startswith("known-") and item.name == "Bo")
            lesson.press(bo.id)
            wait_for(lambda: len(register(lesson)) == 2, "two people on the register")
            lesson.app.key("Escape")
            lesson.app.key("m")
            lesson.app.item("heading", "Beside the course")
            lesson.look("programme-more")
            page = lesson.settled()
            for sheet, told in (("agreement", "What we agree"), ("numbers", "Useful numbers.")):
                lesson.press(sheet)
                lesson.wait_told(told)
                lesson.other_than(page, told)
                lesson.look("sheet-" + sheet)
                lesson.press("close-sheet")
                lesson.app.key("m")
            lesson.press("scale-self_rating-before")
            lesson.wait_told("1 of 10 · I can explain to a new colleague")
            line = lesson.other_than(page, "the first line")
            lesson.look("rating-asked")
            lesson.app.key("Next")
            lesson.write_counts(2, 4, 1, 0, 0, 1)
            lesson.app.key("Return")
            lesson.app.button("Count again · 8 so far")
            same(lesson.settled() == line, True, "the room's picture while hands are counted")
            lesson.app.key("Next")
            lesson.other_than(line, "how it fell")
            lesson.look("rating-shown")
            lesson.next()
            lesson.wait_told("2 of 10")
            lesson.press("close-sheet")
            wait_for(lambda: lesson.room() == page, "the page that waited below")

    @report.test("A class that was cut off on a programme's day goes on with its group")
    def _():
        with dementia() as lesson:
            begin(lesson)
            lesson.app.key("r")
            same(len(register(lesson)), 2)
            lesson.app.key("Escape")
            lesson.next_until("How are you?")
            lesson.app.key("m")
            lesson.press("until")
            lesson.wait_told("What to do until the next time.")
            check(not is_blank(lesson.settled()), "there is nothing on the room's screen")
            lesson.look("until")
            lesson.press("close-sheet")
            lesson.app.key("m")
            lesson.press("checklist")
            lesson.app.item("heading", "What a good class has")
            tab_to(lesson.app, "check-3")
            lesson.app.key("space")
            lesson.app.item("check box", id="check-3").wait_for_state("checked")
            lesson.look("checklist")
            lesson.app.key("Escape")
            lesson.app.item("heading", "On the room’s screen")
            lesson.app.key("F10")
            lesson.app.item("heading", "End the class")
            tab_to(lesson.app, "prepared")
            lesson.app.key("space")
            tab_to(lesson.app, "prepare-2")
            lesson.app.key("space")
            lesson.app.item("check box", id="prepare-2").wait_for_state("checked")
            lesson.look("ending-prepared")
            sign(lesson)
            lesson.look("over-prepared")
            check("1 person may teach it from here on." in lesson.app.names(), lesson.app.names())
        same(rows(home.records, "SELECT name, people FROM (SELECT learner.name AS name, 1 AS people FROM trainer JOIN learner ON learner.id = learner)"), [("Bo", 1)])

    @report.test("The next day begins with what everybody tried, and the register knows who came")
    def _():
        with dementia() as lesson:
            check(" · day 2 of " in group(lesson).name, group(lesson).name)
            lesson.press(group(lesson).id)
            lesson.look("programme-day-2")
            lesson.app.button("Begin day 2").wait_for_state("focused")
            lesson.app.key("Return")
            lesson.wait_told("What you did since the last time.")
            lesson.look("look-back")
            tried = lesson.settled()
            lesson.app.key("r")
            wait_for(lambda: [line.split(" · ")[0] for line in register(lesson)] == ["Cy", "Bo"], "the group on the register")
            check(all("not here yet" in line for line in register(lesson)), register(lesson))
            lesson.app.key("Escape")
            lesson.next()
            check(lesson.settled() != tried, "the room still looks back")

    @report.test("How it was is asked without a name, and one keyboard can go round for it")
    def _():
        with dementia() as lesson:
            begin(lesson)
            lesson.app.key("m")
            lesson.press("evaluation")
            lesson.wait_told("1 of 3 · How useful was it?")
            lesson.press("keyboard")
            for key in ("e", "e", "d", "e", "e"):
                lesson.app.button("I have the keyboard").wait_for_state("focused")
                lesson.app.key("Return")
                lesson.app.item("heading", "How useful was it?")
                lesson.app.key(key)
            lesson.app.button("I have the keyboard").wait_for_state("focused")
            lesson.look("evaluation-cover")
            lesson.app.key("Escape")
            before = lesson.settled()
            lesson.app.key("Next")
            lesson.other_than(before, "how it fell")
            lesson.look("evaluation-shown")


on_two_displays(report, main)
