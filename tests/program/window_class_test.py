"""A class on two displays, led by keys: the facilitator's window is read, the room's is looked at.

    /usr/bin/python3 window_class_test.py build/bin/vignette
"""

import contextlib
import os
import sys

from support import DEMENTIA, SOURCE, Report, check, same
from support.class_window import bars, begin, check_blank, is_blank, on_two_displays, put_on_register, register, teaching
from support.records import everything, new_learner, rows
from support.window import PIN, home, need_the_harness, shot, tab_to, wait_for

need_the_harness()
report = Report()
vignette = sys.argv[1]
PARTICIPATION = os.path.join(SOURCE, "courses", "domestic-abuse-awareness")
WITNESS = os.path.join(SOURCE, "courses", "witness-support-preparation")
NO_SCREEN = "There is no second screen just now."
QUESTION = "The question: What do you do?"


def to_the_question(lesson):
    lesson.next_until(QUESTION)
    lesson.app.button("Let the room vote").wait_for_state("focused")


def vote(lesson, *counts):
    """By hands, up to the numbers on the room's screen."""
    lesson.app.key("Next")
    lesson.write_counts(*counts)
    lesson.app.key("Return")
    lesson.app.button(f"Count again · {sum(counts)} so far")
    before = lesson.room()
    lesson.app.key("Next")
    wait_for(lambda: len(bars(lesson)) == len(counts), "a bar for each option")
    return lesson.other_than(before, "the numbers")


def main(home):
    displays = home.desktop.server

    def dementia(*words):
        return teaching(home, vignette, DEMENTIA, "--facilitator", "Ada", "--place", "The day room", "--scale", "1", *words)

    @contextlib.contextmanager
    def at_the_story():
        """In a rehearsal; afterwards there are two displays again."""
        try:
            with dementia("--rehearsal") as lesson:
                begin(lesson)
                lesson.next_until("The story")
                yield lesson
        finally:
            displays.switch_on()

    @report.test("A class opens with a form and a welcome in the room; Enter begins it")
    def _():
        with dementia("--rehearsal") as lesson:
            lesson.app.item("heading", "Before the class")
            same([lesson.app.item("entry", id=box).text for box in ("facilitator", "place")], ["Ada", "The day room"])
            lesson.look("opening")
            welcome = lesson.settled()
            check(not is_blank(welcome), "nothing welcomes the room")
            begin(lesson)
            lesson.other_than(welcome, "the unit's first page")
            lesson.look("unit")

    @report.test("The room sees no number before it is shown the vote, and does not see how it is counted")
    def _():
        with dementia("--rehearsal") as lesson:
            begin(lesson)
            lesson.next_until("The content note")
            lesson.look("content-note")
            lesson.next_until("The story")
            lesson.look("story")
            to_the_question(lesson)
            lesson.look("question")
            asked = lesson.settled()
            lesson.app.key("Next")
            lesson.write_counts(7, 4, 1)
            lesson.look("votes-typed")
            same(lesson.settled() == asked, True, "the room's picture while hands are counted")
            lesson.app.key("Return")
            lesson.app.button("Count again · 12 so far")
            lesson.look("votes-counted")
            same(lesson.settled() == asked, True, "the room's picture when they are counted")
            lesson.app.key("Next")
            wait_for(lambda: bars(lesson) == ["A 7", "B 4", "C 1"], f"the bars; there is {bars(lesson)}")
            lesson.other_than(asked, "the numbers")
            lesson.look("votes-shown")

    @report.test("After talking the room votes again, and sees how it changed")
    def _():
        with dementia("--rehearsal") as lesson:
            begin(lesson)
            to_the_question(lesson)
            once = vote(lesson, 7, 4, 1)
            lesson.press("again")
            lesson.write_counts(2, 8, 2)
            lesson.look("votes-again")
            lesson.app.key("Next")
            wait_for(lambda: len(bars(lesson)) == 6, "both rounds")
            lesson.other_than(once, "both rounds")
            lesson.look("votes-again-shown")
            lesson.app.button("Follow the room: B")

    @report.test("The room follows its own vote, and is shown what came of it part by part")
    def _():
        with dementia("--rehearsal") as lesson:
            begin(lesson)
            to_the_question(lesson)
            shown = vote(lesson, 7, 4, 1)
            lesson.app.button("Follow the room: A")
            lesson.app.key("Next")
            lesson.wait_told("What happened: Gently remind her")
            before = lesson.other_than(shown, "what happened")
            lesson.look("result")
            for part in ("How it was for each.", "What is known."):
                lesson.next_until(part)
                before = lesson.other_than(before, part)
                lesson.look(part.rstrip(".").lower().replace(" ", "-"))
            lesson.app.key("Prior")
            lesson.wait_told("How it was for each.")

    @report.test("The clock is started and stopped by T, and both windows change")
    def _():
        with at_the_story() as lesson:
            before = lesson.settled()
            clock = lesson.app.item("push button", id="talk").name
            same(clock, "Start the clock · 4:00")
            lesson.app.key("t")
            wait_for(lambda: lesson.app.item("push button", id="talk").name.startswith("Stop the clock"), "the clock to run")
            wait_for(lambda: lesson.room() != before, "the room to see the clock")
            lesson.look("clock")
            first, seen = lesson.app.item("push button", id="talk").name, lesson.room()
            wait_for(lambda: lesson.app.item("push button", id="talk").name != first, "the next second")
            wait_for(lambda: lesson.room() != seen, "the next second in the room")
            lesson.press("minute")
            wait_for(lambda: "· 4:" in lesson.app.item("push button", id="talk").name, "one more minute")
            lesson.app.key("t")
            wait_for(lambda: lesson.app.item("push button", id="talk").name.startswith("Start the clock"), "the clock to stand")
            lesson.wait_for_room(before, "no clock")

    @report.test("B leaves one colour in the room and brings the same picture back")
    def _():
        with at_the_story() as lesson:
            before = lesson.settled()
            lesson.app.key("b")
            lesson.wait_hidden("The screen is blank.")
            check_blank(lesson.other_than(before, "nothing"))
            lesson.look("blank")
            lesson.app.key("b")
            lesson.wait_told("The story")
            lesson.wait_for_room(before, "the story again")

    @report.test("Shift pressed three times blanks the room's screen")
    def _():
        with at_the_story() as lesson:
            before = lesson.settled()
            lesson.app.key("shift", "shift", "shift")
            lesson.wait_hidden("The screen is blank.")
            check_blank(lesson.other_than(before, "nothing"))

    @report.test("The room looks along another path and comes back; two paths stand side by side")
    def _():
        with dementia("--rehearsal") as lesson:
            begin(lesson)
            to_the_question(lesson)
            asked = lesson.settled()
            lesson.take(1)
            lesson.wait_told("What happened: Gently remind her")
            own = lesson.other_than(asked, "what happened")
            lesson.press("aside-minute")
            lesson.wait_told("What happened: Ask her to give you a minute")
            lesson.other_than(own, "another path")
            lesson.look("aside")
            lesson.press("back")
            lesson.wait_told("What happened: Gently remind her")
            lesson.wait_for_room(own, "its own path again")
            lesson.press("beside-clipboard")
            lesson.wait_told("Two paths, side by side.")
            lesson.other_than(own, "two paths")
            lesson.look("beside")
            lesson.press("alone")
            lesson.wait_told("What happened: Gently remind her")
            lesson.wait_for_room(own, "its own path alone")

    @report.test("S lists the scenes: the room is taken into one, and Previous comes back")
    def _():
        with at_the_story() as lesson:
            before = lesson.settled()
            lesson.app.key("s")
            lesson.app.item("push button", id="to-desk").wait_for_state("focused")
            lesson.look("scenes")
            same(lesson.settled() == before, True, "the room's picture behind the list")
            lesson.press("to-flower")
            lesson.wait_told("A flower for Iris")
            lesson.other_than(before, "the flower")
            lesson.look("flower")
            lesson.app.key("Prior")
            lesson.wait_told(QUESTION)
            lesson.app.key("Prior")
            lesson.wait_told("The story")
            lesson.wait_for_room(before, "the story again")

    @report.test("N: what the room says is written down, and shown to it when the facilitator wants")
    def _():
        with at_the_story() as lesson:
            before = lesson.settled()
            lesson.app.key("n")
            lesson.app.item("entry", id="note-box").wait_for_state("focused")
            lesson.app.type("Somebody waits for her every morning")
            lesson.app.key("Return")
            lesson.app.item("paragraph", "Somebody waits for her every morning")
            tab_to(lesson.app, "park-box")
            lesson.app.type("Who covers a day off?")
            lesson.app.key("Return")
            lesson.app.item("paragraph", "Who covers a day off?")
            lesson.look("notes")
            same(lesson.settled() == before, True, "the room's picture while it is written")
            lesson.press("scribe")
            lesson.other_than(before, "what is written")
            lesson.app.key("Escape")
            lesson.wait_told("What is written together.")
            lesson.look("notes-shown")
            lesson.app.key("n")
            lesson.press("scribe")
            lesson.app.button("Show it on the room’s screen")
            lesson.app.key("Escape")
            lesson.wait_told("The story")
            lesson.wait_for_room(before, "the story again")

    @report.test("A screen reader says where the room is after each Next, and that its screen is blank")
    def _():
        with at_the_story() as lesson:
            home.desktop.forget_events()
            lesson.app.key("Prior")
            lesson.wait_told("The content note")
            lesson.app.key("Next")
            lesson.wait_said("The story, without the question.")
            lesson.app.key("b")
            lesson.wait_said("The screen is blank.")

    @report.test("The box for a name stays in sight, however many people are on the register")
    def _():
        with dementia("--rehearsal") as lesson:
            begin(lesson)
            lesson.app.key("r")
            for letter in "ABCDEFGHIJKL":
                put_on_register(lesson, "Learner " + letter)
            lesson.look("register-of-twelve")
            lesson.app.item("entry", id="name").wait_for_state("focused")
            lesson.app.item("entry", id="name").wait_for_state("showing", seconds=3)

    @report.test("Of a question that is longer than the room's screen the room sees the rest before it votes")
    def _():
        with teaching(home, vignette, WITNESS, "--rehearsal", "--scale", "1") as lesson:
            begin(lesson)
            lesson.next_until("The question: What would you like to look at?")
            lesson.app.button("Show the rest").wait_for_state("focused")
            lesson.look("long-question")
            before = lesson.settled()
            lesson.app.key("Next")
            lesson.app.button("Let the room vote").wait_for_state("focused")
            check(lesson.settled() != before, "the room sees the same as before")
            lesson.look("long-question-rest")

    @report.test("A visitor whose name is nearly a learner's is asked about, and is the learner after one press")
    def _():
        new_learner(vignette, home.records, "Amina Yusuf")
        with dementia("--rehearsal") as lesson:
            begin(lesson)
            lesson.app.key("r")
            put_on_register(lesson, "Amina Yussuf")
            lesson.look("register-meant")
            lesson.press("meant")
            wait_for(lambda: [line.split(" · ")[0] for line in register(lesson)] == ["Amina Yusuf"], "Amina Yusuf on the register")
            lesson.app.item("entry", id="name").wait_for_state("focused")

    @report.test("While hands are counted a letter does nothing, and a count that was begun is there again after another page")
    def _():
        with dementia("--rehearsal") as lesson:
            begin(lesson)
            to_the_question(lesson)
            lesson.app.key("Next")
            lesson.app.item("entry", id="votes-1").wait_for_state("focused")
            lesson.app.type("12 or so")
            wait_for(lambda: lesson.app.item("entry", id="votes-1").text == "12", "digits alone")
            lesson.app.item("entry", id="votes-1").wait_for_state("focused")
            lesson.press("notes")
            lesson.app.item("entry", id="note-box").wait_for_state("focused")
            lesson.app.key("Escape")
            wait_for(lambda: lesson.app.item("entry", id="votes-1").text == "12", "the count that was begun")

    @report.test("A question for later is written, and so is the next one: the keyboard stays in that box")
    def _():
        with at_the_story() as lesson:
            lesson.app.key("n")
            lesson.app.item("entry", id="note-box").wait_for_state("focused")
            tab_to(lesson.app, "park-box")
            for question in ("Who covers a day off?", "Who pays for the envelopes?"):
                lesson.app.type(question)
                lesson.app.key("Return")
                lesson.app.item("paragraph", question)
            parked = [item.name for item in lesson.app.items() if item.id.startswith("park-") and item.role == "paragraph"]
            same(parked, ["Who covers a day off?", "Who pays for the envelopes?"])

    @report.test("Unit 1 is taught to its last page and signed: the register is kept, and the course is on people's records")
    def _():
        for name in ("Ada", "Bo"):
            new_learner(vignette, home.records, name)
        with dementia() as lesson:
            begin(lesson)
            lesson.app.key("r")
            put_on_register(lesson, "Cy")
            bo = next(item for item in lesson.app.items() if item.id.startswith("known-") and item.name == "Bo")
            lesson.press(bo.id)
            wait_for(lambda: len(register(lesson)) == 2, "two people on the register")
            check(not any(item.id.startswith("known-") and item.name == "Bo" for item in lesson.app.items()), "Bo is there twice")
            lesson.look("register")
            lesson.app.key("Escape")
            wait_for(lambda: lesson.app.item("paragraph", id="stands").name.startswith("2 here"), "two people here")
            pages = []

            def page():
                if lesson.told() not in pages:
                    pages.append(lesson.told())
                    lesson.look(f"unit-1-{len(pages):02}")

            lesson.next_until("How are you?", page)
            page()
            lesson.app.button("Next unit")
            last = lesson.settled()
            lesson.press("end")
            lesson.app.item("password text", id="pin").wait_for_state("focused")
            lesson.look("ending")
            tab_to(lesson.app, "finished")
            lesson.app.key("space")
            lesson.app.item("check box", id="finished").wait_for_state("checked")
            tab_to(lesson.app, "pin")
            lesson.app.type("000000")
            lesson.app.key("Return")
            lesson.app.item("notification")
            lesson.look("ending-wrong-pin")
            same(lesson.app.item("password text", id="pin").text, "")
            lesson.app.type(PIN)
            lesson.app.key("Return")
            lesson.app.item("heading", "The class is over")
            wait_for(lambda: lesson.room() != last and not is_blank(lesson.room()), "a word of thanks in the room")
            lesson.look("over")
            check("2 people are on the register." in lesson.app.names(), lesson.app.names())
            lesson.app.key("Return")
            same(lesson.app.wait_for_end(), 0)
        same(rows(home.records, "SELECT facilitator, place, signed <> '' FROM class_session"), [("Ada", "The day room", 1)])
        same(rows(home.records, "SELECT coalesce(attendance.name, learner.name), completed FROM attendance LEFT JOIN learner ON learner.id = learner ORDER BY line"),
             [("Cy", 0), ("Bo", 1)])
        same(rows(home.records, "SELECT learner.name, completed IS NOT NULL FROM registration JOIN learner ON learner.id = learner"), [("Bo", 1)])
        same(rows(home.records, "SELECT count(*) FROM class_under_way"), [(0,)])

    @report.test("The projector goes in mid-class and comes back: the facilitator is told and goes on, the room sees the same again")
    def _():
        with at_the_story() as lesson:
            page, story = lesson.settled(lesson.own), lesson.settled()
            displays.switch_off()
            lesson.wait_hidden(NO_SCREEN)
            lesson.look("projector-gone")
            check(lesson.settled(lesson.own) not in (page, story), "the room's picture came up over the facilitator's")
            lesson.app.key("Next")
            lesson.app.button("Let the room vote")
            lesson.app.key("Prior")
            lesson.app.wait_until_gone("push button", "Let the room vote")
            displays.switch_on()
            lesson.wait_hidden("")
            lesson.wait_for_room(story, "the story again")
            wait_for(lambda: lesson.own() == page, "the facilitator's page as it was")
            lesson.look("projector-back")

    @report.test("On one display F2 shows the room's page in place of the facilitator's, and F2 goes back; keys work on all the while")
    def _():
        with at_the_story() as lesson:
            story = lesson.settled()
            displays.switch_off()
            lesson.wait_hidden(NO_SCREEN)
            without = lesson.settled(lesson.own)
            lesson.app.key("F2")
            lesson.app.button("Back to my page")
            wait_for(lambda: lesson.own() == story, "the room's picture on the one display")
            shot(lesson.app, "class-here")
            lesson.app.key("Next")
            lesson.wait_told(QUESTION)
            wait_for(lambda: lesson.own() != story, "the question in the room's picture")
            lesson.app.key("Prior")
            lesson.wait_told("The story")
            lesson.app.key("F2")
            lesson.wait_hidden(NO_SCREEN)
            wait_for(lambda: lesson.own() == without, "the facilitator's page again")
            lesson.app.key("Next")
            lesson.app.button("Let the room vote")

    @report.test("With two displays F2 does nothing: the room keeps its own, and never sees the desktop")
    def _():
        with at_the_story() as lesson:
            page, story = lesson.settled(lesson.own), lesson.settled()
            check(not lesson.app.find("push button", id="here"), "a way to show it here")
            lesson.app.key("F2")
            lesson.app.key("t")  # The next thing that shows: what F2 did is over by then.
            lesson.app.item("push button", id="talk")
            wait_for(lambda: lesson.own() != page, "the clock")
            check(lesson.own() != story, "the room's picture came up over the facilitator's")

    @report.test("Without a projector the room's page is in a window of its own by F3, and goes again")
    def _():
        with at_the_story() as lesson:
            displays.switch_off()
            lesson.wait_hidden(NO_SCREEN)
            without = lesson.settled(lesson.own)
            lesson.app.key("F3")
            lesson.wait_hidden("")
            lesson.app.button("Close its window")
            wait_for(lambda: lesson.own() != without, "the window")
            lesson.look("in-a-window")
            lesson.app.key("F3")
            lesson.wait_hidden(NO_SCREEN)
            wait_for(lambda: lesson.own() == without, "the facilitator's page alone")
            lesson.app.key("Next")
            lesson.app.button("Let the room vote")

    @report.test("Killed in mid-class, it waits: the same page, people and votes, and the same picture in the room")
    def _():
        with dementia() as lesson:
            begin(lesson)
            lesson.app.key("r")
            put_on_register(lesson, "Cy")
            put_on_register(lesson, "Di")
            lesson.app.key("Escape")
            to_the_question(lesson)
            shown = vote(lesson, 7, 4, 1)
            told = lesson.told()
            lesson.app.process.kill()
            lesson.app.wait_for_end()
        with dementia() as lesson:
            lesson.app.button("Go on with that class").wait_for_state("focused")
            check(any("2 people are on the register" in name for name in lesson.app.names()), lesson.app.names())
            lesson.look("waiting")
            lesson.app.key("Return")
            lesson.wait_told(told)
            same(bars(lesson), ["A 7", "B 4", "C 1"])
            lesson.wait_for_room(shown, "the numbers again")
            lesson.look("waiting-gone-on")
            lesson.app.key("r")
            wait_for(lambda: [line.split(" · ")[:2] for line in register(lesson)] == [["Cy", "here"], ["Di", "here"]], f"the register; it is {register(lesson)}")
            lesson.app.key("Escape")
            lesson.press("end")
            lesson.press("later")
            lesson.app.item("heading", "The class waits")
            lesson.look("later")

    @report.test("A class that waits is thrown away after a second yes")
    def _():
        with dementia() as lesson:
            lesson.app.button("Go on with that class").wait_for_state("focused")
            lesson.press("throw-away")
            lesson.app.button("Yes, throw it away")
            lesson.look("throw-away")
            check("focused" in lesson.app.button("Go on with that class").states, "a second Enter would throw it away")
            lesson.press("throw-away-sure")
            lesson.app.button("Begin")
        same(rows(home.records, "SELECT count(*) FROM class_under_way"), [(0,)])

    def options(lesson):
        return [item for item in lesson.app.items() if item.id.startswith("path-")]

    def participation(lesson):
        begin(lesson)
        lesson.look("participation")
        lesson.app.key("r")
        put_on_register(lesson, "Cy")
        lesson.look("participation-register")
        lesson.app.key("Escape")
        lesson.app.key("n")
        lesson.app.item("entry", id="note-box").wait_for_state("focused")
        lesson.app.type("We see everyone alone")
        lesson.app.key("Return")
        lesson.app.item("paragraph", "We see everyone alone")
        lesson.app.key("Escape")
        lesson.app.item("heading", "On the room’s screen")
        to_the_question(lesson)
        vote(lesson, *[5] * len(options(lesson)))
        lesson.press("end")
        lesson.app.button("End the class").wait_for_state("focused")
        lesson.look("participation-ending")
        lesson.app.key("Return")
        lesson.app.item("heading", "The class is over")
        lesson.look("participation-over")
        lesson.app.key("Return")
        same(lesson.app.wait_for_end(), 0)

    @report.test("Of a participation course nothing is written: no folder where there is none, no byte where there is one")
    def _():
        nowhere = os.path.join(home.folder, "nowhere")
        with teaching(home, vignette, PARTICIPATION, "--unit", "not_coping", "--records", nowhere) as lesson:
            participation(lesson)
        check(not os.path.exists(nowhere), "there is a folder of records")
        before = everything(home.records)
        with teaching(home, vignette, PARTICIPATION, "--unit", "not_coping") as lesson:
            participation(lesson)
        same(everything(home.records) == before, True, "the records are as they were")

    def set_look(lesson, *points):
        lesson.app.key("F6")
        lesson.app.item("heading", "Text and colours")
        for point in points:
            tab_to(lesson.app, point)
            lesson.app.key("space")
            lesson.app.item("radio button", id=point).wait_for_state("checked")
        lesson.look("settings")
        lesson.app.key("Escape")
        lesson.app.item("heading", "On the room’s screen")

    @report.test("At 150 % and in high contrast each page keeps the rules")
    def _():
        with dementia() as lesson:
            begin(lesson)
            set_look(lesson, "size-150", "theme-contrast")
            check(any(lesson.settled()[:3]), "the room is black as the facilitator's page is")
            set_look(lesson, "room-theme-contrast")
            check(not any(lesson.settled()[:3]), "the room is not black")
            lesson.next_until("The story")
            lesson.look("150-story")
            to_the_question(lesson)
            lesson.look("150-question")
            lesson.app.key("Next")
            lesson.write_counts(7, 4, 1)
            lesson.look("150-votes-typed")
            lesson.app.key("Next")
            wait_for(lambda: len(bars(lesson)) == 3, "the bars")
            lesson.look("150-votes-shown")
            lesson.app.key("Next")
            lesson.wait_told("What happened")
            lesson.look("150-result")
            lesson.press("beside-clipboard")
            lesson.wait_told("Two paths, side by side.")
            lesson.look("150-beside")
            for key, box in (("r", "name"), ("n", "note-box")):
                lesson.app.key(key)
                lesson.app.item("entry", id=box).wait_for_state("focused")
                lesson.look("150-" + box)
                lesson.app.key("Escape")
                lesson.app.item("heading", "On the room’s screen")
            lesson.app.key("s")
            lesson.app.item("heading", "Go to a scene")
            lesson.look("150-scenes")
            lesson.app.key("Escape")
            lesson.app.item("heading", "On the room’s screen")
            lesson.press("end")
            lesson.app.item("heading", "End the class")
            lesson.look("150-ending")


on_two_displays(report, main)
