"""The doors of the program: who is here, which course, useful numbers, text and colours.

    /usr/bin/python3 window_people_test.py build/bin/vignette
"""

import sys

from support import Report, check, same
from support.window import home, need_the_harness, shot, tab_to, wait_for

from harness import broken_rules

need_the_harness()
report = Report()
vignette = sys.argv[1]
NUMBERS = ["Admiral Nurse", "999"]


def main(home):
    @report.test("The first start asks for a name; Enter takes it, and greets")
    def _():
        with home.window(vignette, course=None) as app:
            app.item("heading", "Who is here?")
            app.item("entry", id="name").wait_for_state("focused")
            shot(app, "people-first")
            same(broken_rules(app), [])
            app.type("Ada Lovelace")
            app.key("Return")
            wait_for(lambda: any(item.role == "heading" and item.name.endswith(", Ada Lovelace") for item in app.items()), "a greeting")
            app.button("Introduction to Dementia Care")
            shot(app, "home-first")
            same(broken_rules(app), [])

    @report.test("Without a name: one sentence, and the box is still there")
    def _():
        with home.window(vignette, course=None) as app:
            tab_to(app, "name")
            app.key("Return")
            wait_for(lambda: any("Please write a name first" in name for name in app.names()), "the sentence")
            shot(app, "people-no-name")

    @report.test("The next start has the name: its key signs in, and a second name stands beside it")
    def _():
        with home.window(vignette, course=None) as app:
            app.button("Ada Lovelace").wait_for_state("focused")
            tab_to(app, "name")
            app.type("Bo")
            app.key("Return")
            wait_for(lambda: any(item.role == "heading" and item.name.endswith(", Bo") for item in app.items()), "a greeting")
            app.key("F9")
            app.button("Bo")
            shot(app, "people-two")
            app.key("1")
            wait_for(lambda: any(item.role == "heading" and item.name.endswith(", Ada Lovelace") for item in app.items()), "a greeting")

    @report.test("A name that is nearly the same is the same person, not a second one")
    def _():
        with home.window(vignette, course=None) as app:
            tab_to(app, "name")
            app.type("  ada lovelace ")
            app.key("Return")
            app.wait_until_gone("heading", "Who is here?")
            app.key("F9")
            app.item("heading", "Who is here?")
            people = [item.name for item in app.items() if item.id.startswith("person-")]
            shot(app, "people-same-name")
            same(people, ["Ada Lovelace", "Bo"])

    @report.test("A guest looks round, and nothing is kept")
    def _():
        with home.window(vignette, course=None) as app:
            tab_to(app, "guest")
            app.key("space")
            app.button("Introduction to Dementia Care").press()
            app.item("heading", "Introduction to Dementia Care")
            shot(app, "course-page")
            same(broken_rules(app), [])
            app.key("2")
            app.item("heading", "Not himself")
            app.key("Escape")
            app.item("heading", "Take your time")
            shot(app, "guest-break")
            check(not any("kept" in name and "Nothing" not in name for name in app.names()), "a guest is told that something is kept")

    @report.test("Useful numbers, by F8 from a page, and back by Esc to where the learner was")
    def _():
        with home.window(vignette, "--learner", "Ada Lovelace") as app:
            app.button("Start").wait_for_state("focused")
            app.key("F8")
            app.item("heading", "Useful numbers")
            shot(app, "helplines")
            same(broken_rules(app), [])
            heard = " ".join(app.names())
            check(all(number in heard for number in NUMBERS), heard)
            app.key("Escape")
            app.button("Start").wait_for_state("focused")

    @report.test("The end of the list of numbers can be reached by keys")
    def _():
        with home.window(vignette, "--learner", "Ada Lovelace") as app:
            app.button("Start")
            app.key("F8")
            app.item("heading", "Useful numbers")
            last = [item for item in app.items() if item.id.startswith("helpline-")][-1]
            app.key("End")
            last.wait_for_state("showing")
            shot(app, "helplines-end")


with home() as at_home:
    main(at_home)
report.finish()
