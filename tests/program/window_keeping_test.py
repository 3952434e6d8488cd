"""Whatever interrupts a learner, nothing typed or chosen is lost.

    /usr/bin/python3 window_keeping_test.py build/bin/vignette
"""

import signal
import sqlite3
import sys
from contextlib import closing

from support import DEMENTIA, REGISTER, Played, Report, Walk, check, same
from support.closing import close_window
from support.window import come_in, home, need_the_harness, shot, tab_to, wait_for, write
from support.window_walk import do, wait_for_page

need_the_harness()
report = Report()
vignette = sys.argv[1]
ADA = ("--learner", "Ada", "--create")


def go_to(app, scene, route=REGISTER[1]):
    """By keys, to the page where `scene` comes up."""
    with Played(vignette, DEMENTIA, "--preview") as play:
        walk = Walk(route)
        wait_for_page(app, play.page)
        while play.page.get("scene") != scene or "content_note" in play.page:
            event = walk.next(play.page)
            do(app, play.page, event)
            wait_for_page(app, play.send(event))


def steps_kept(folder):
    """How many steps the records have, as another program counts them while this one is running. What they say is sealed."""
    with closing(sqlite3.connect(f"file:{folder}/records.db?mode=ro", uri=True)) as database:
        return database.execute("SELECT count(*) FROM journal").fetchone()[0]


def main(home):
    @report.test("A break: the page rests, the courses offer to carry on, and it does")
    def _():
        with home.window(vignette, *ADA) as app:
            go_to(app, "handover_sheet")
            app.key("Escape")
            app.item("heading", "Take your time")
            shot(app, "break")
            tab_to(app, "home")
            app.key("Return")
            app.item("heading", "Taking the register")
            app.button("Carry on").wait_for_state("focused")
            shot(app, "home-under-way")
            app.key("Return")
            app.item("heading", "What do you do?")
            app.button("Copy it. The record belongs to the care team.").wait_for_state("focused")

    @report.test("Started again after a break it shows the same page")
    def _():
        with home.window(vignette, "--learner", "Ada") as app:
            app.item("push button", "Copy it. The record belongs to the care team.")

    @report.test("A break, then Enter: the same page")
    def _():
        with home.window(vignette, "--learner", "Ada") as app:
            app.item("push button", "Copy it. The record belongs to the care team.")
            app.key("Escape")
            app.item("heading", "Take your time")
            app.key("Return")
            app.item("push button", "Copy it. The record belongs to the care team.")

    for what, end in (("the window is closed", lambda app: close_window(app.window)), ("the computer shuts down", lambda app: app.process.send_signal(signal.SIGTERM))):

        @report.test(f"In mid-sentence {what}: what was typed is there again")
        def _(what=what, end=end):
            learner = ("--learner", what, "--create")
            with home.window(vignette, *learner) as app:
                go_to(app, "register_reflect")
                write(app, "write-who_minds", "She would mind, becau")
                shot(app, "mid-sentence")
                end(app)
                same((app.wait_for_end(), app.output), (0, ""))
            with home.window(vignette, *learner) as app:
                wait_for(lambda: app.item("entry", id="write-who_minds").text == "She would mind, becau", "what was typed")

    @report.test("In mid-sentence the power goes: what was typed up to a pause is there again")
    def _():
        learner = ("--learner", "Dilys", "--create")
        with home.window(vignette, *learner) as app:
            go_to(app, "register_reflect")
            before = steps_kept(home.records)
            write(app, "write-who_minds", "They would all mi")
            wait_for(lambda: steps_kept(home.records) > before, "the words in the records", 3)
            app.process.kill()
        with home.window(vignette, *learner) as app:
            wait_for(lambda: app.item("entry", id="write-who_minds").text == "They would all mi", "what was typed")

    @report.test("In mid-sentence a key opens the helplines: what was typed is there behind them")
    def _():
        with home.window(vignette, "--learner", "Bo", "--create") as app:
            go_to(app, "register_reflect")
            write(app, "write-who_minds", "He wou")
            app.key("F8")
            app.item("heading", "Useful numbers")
            app.process.kill()
            app.wait_for_end()
        with home.window(vignette, "--learner", "Bo") as app:
            wait_for(lambda: app.item("entry", id="write-who_minds").text == "He wou", "what was typed")

    @report.test("The next person never sees, or continues as, the last one")
    def _():
        with home.window(vignette, "--learner", "Bo") as app:
            app.item("entry", id="write-who_minds")
            app.key("F9")
            app.item("heading", "Who is here?")
            check(not any("wou" in name for name in app.names()), app.names())
            come_in(app, "Cy", new=True)
            same([name for name in app.names() if "Bo" in name.split()], [])
            check(not app.find("push button", "Carry on"), "Cy is to carry on with what Bo began")


with home() as at_home:
    report.on_failure = lambda sentence: shot(at_home, "failed " + sentence)
    at_home.screenshot = at_home.desktop.screenshot
    main(at_home)
report.finish()
