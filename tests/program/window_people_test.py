"""The doors of the program: who is here, which course, useful numbers, text and colours.

    /usr/bin/python3 window_people_test.py build/bin/vignette
"""

import sys

from support import Report, check, same
from support.window import PIN, come_in, give, home, need_the_harness, shot, tab_to, wait_for, words_noted

from harness import broken_rules

need_the_harness()
report = Report()
vignette = sys.argv[1]
NUMBERS = ["Admiral Nurse", "999"]


def main(home):
    @report.test("The first start asks what the place is called and for a pass phrase, and nothing else")
    def _():
        with home.window(vignette, course=None) as app:
            app.item("heading", "Welcome")
            app.item("entry", id="site").wait_for_state("focused")
            shot(app, "first-run")
            same(broken_rules(app), [])
            give(app, "site", "Quarrywell House", "Welcome")
            shot(app, "first-run-pass-phrase")
            same(broken_rules(app), [])
            give(app, "pin", "four words that differ", "A pass phrase for the site lead")
            give(app, "pin", "four words that differed", "The same pass phrase once more")
            wait_for(lambda: any("were not the same" in name for name in app.names()), "the two to be told apart")
            give(app, "pin", "four words that differ", "A pass phrase for the site lead")
            give(app, "pin", "four words that differ", "The same pass phrase once more")
            app.item("heading", "Quarrywell House")
            shot(app, "site-first")
            same(broken_rules(app), [])

    @report.test("Somebody new writes a name, chooses a PIN, and sees twelve words once")
    def _():
        with home.window(vignette, course=None) as app:
            app.item("entry", id="name").wait_for_state("focused")
            shot(app, "people-first")
            same(broken_rules(app), [])
            app.type("Ada Lovelace")
            app.key("Return")
            app.item("heading", "Are you new here, Ada Lovelace?")
            shot(app, "new-name")
            app.key("Return")
            app.item("heading", "Choose a PIN, Ada Lovelace")
            shot(app, "choose-pin")
            same(broken_rules(app), [])
            app.type("123456")
            shot(app, "choose-pin-typed")
            check(not any("123456" in text for text in app.names() + [app.item("password text").text]), "the PIN can be read")
            app.key("Return")
            wait_for(lambda: any("in a row" in name or "guess" in name for name in app.names()), "why that PIN is none")
            shot(app, "choose-pin-refused")
            give(app, "pin", PIN, "Choose a PIN, Ada Lovelace")
            give(app, "pin", PIN, "The same PIN once more")
            words = app.item("paragraph", id="recovery-words").name
            same(len(words.split()), 12)
            shot(app, "recovery-words")
            same(broken_rules(app), [])
            app.key("Return", "Return")
            check(app.find("paragraph", id="recovery-words"), "two more Enters took the words away")
            words_noted(app)
            wait_for(lambda: any(item.role == "heading" and item.name.endswith(", Ada Lovelace") for item in app.items()), "a greeting")
            shot(app, "home-first")
            same(broken_rules(app), [])
            same([word for word in words.split() if word in app.names()], [])

    @report.test("Without a name: one sentence, and the box is still there")
    def _():
        with home.window(vignette, course=None) as app:
            tab_to(app, "name")
            app.key("Return")
            wait_for(lambda: any("Please write a name first" in name for name in app.names()), "the sentence")
            shot(app, "people-no-name")

    @report.test("A wrong PIN: one sentence, an empty box; the right one opens")
    def _():
        with home.window(vignette, course=None) as app:
            app.button("Ada Lovelace")
            app.key("1")
            app.item("heading", "Hello, Ada Lovelace")
            shot(app, "pin")
            same(broken_rules(app), [])
            app.type("999999")
            app.key("Return")
            wait_for(lambda: any("That PIN is not right" in name for name in app.names()), "the sentence")
            same(app.item("password text").text, "")
            shot(app, "pin-not-right")
            give(app, "pin", PIN, "Hello, Ada Lovelace")
            app.button("Introduction to Dementia Care")

    @report.test("A second name stands beside the first; its key and its PIN sign in")
    def _():
        with home.window(vignette, course=None) as app:
            come_in(app, "Bo", new=True)
            app.key("F9")
            app.button("Bo")
            shot(app, "people-two")
            app.key("1")
            give(app, "pin", PIN, "Hello, Ada Lovelace")
            wait_for(lambda: any(item.role == "heading" and item.name.endswith(", Ada Lovelace") for item in app.items()), "a greeting")

    @report.test("A name that is nearly the same is the same person, not a second one")
    def _():
        with home.window(vignette, course=None) as app:
            tab_to(app, "name")
            app.type("  ada lovelace ")
            app.key("Return")
            app.item("heading", "Hello, Ada Lovelace")
            app.key("Escape")
            app.item("heading", "Who is here?")
            people = [item.name for item in app.items() if item.id.startswith("person-")]
            same(people, ["Ada Lovelace", "Bo"])

    @report.test("The next one is in with a name, a PIN and two keys, and sees nothing of the last one")
    def _():
        with home.window(vignette, course=None) as app:
            come_in(app, "Ada Lovelace")
            app.button("Introduction to Dementia Care")
            app.key("F9", "2")
            give(app, "pin", PIN, "Hello, Bo")
            app.button("Introduction to Dementia Care")
            same([name for name in app.names() if "Ada" in name], [])

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
