"""The author's preview: what is saved in an editor comes up in the window, by real keys and the accessible tree.

    /usr/bin/python3 window_preview_test.py build/bin/vignette
"""

import contextlib
import os
import shutil
import sys

from support import TOUR, Report, check, same
from support.window import home, need_the_harness, shot, tab_to, wait_for, wait_for_texts, write

from harness import broken_rules

need_the_harness()
report = Report()
vignette = sys.argv[1]


class Editor:
    """A copy of the tour, and what somebody does to it in an editor."""

    def __init__(self, folder):
        self.folder = os.path.join(folder, "tour")
        shutil.copytree(TOUR, self.folder)

    def path(self, name):
        return os.path.join(self.folder, name)

    def save(self, name, old, new):
        """As most editors do: a new file beside the old one, which then takes its name."""
        with open(self.path(name), encoding="utf-8") as file:
            text = file.read()
        check(old in text, f"{old} is not in {name}")
        with open(self.path(name + ".new"), "w", encoding="utf-8") as file:
            file.write(text.replace(old, new))
        os.replace(self.path(name + ".new"), self.path(name))


FIRST = "units/01-a-cup-of-tea.lua"


@contextlib.contextmanager
def preview(home, name, *words):
    editor = Editor(os.path.join(home.folder, name))
    environment = {"HOME": home.folder, "XDG_DATA_HOME": None, "XDG_CACHE_HOME": None, "VIGNETTE_RECORDS": home.records}
    app = home.desktop.start([vignette, "preview", editor.folder, *words], "Vignette", environment)
    try:
        app.take_keyboard()
        home.desktop.xdotool("mousemove", 2, 2)
        yield app, editor
    finally:
        app.stop()


def main(home):
    @report.test("Preview: what is saved comes up at the same place, and a slip leaves the last sound course there with its line")
    def _():
        with preview(home, "saving", "--from", "how_does_he_take_it") as (app, editor):
            app.item("push button", id="option-ask")
            same(broken_rules(app), [])
            shot(app, "preview-scene")
            editor.save(FIRST, "Go and ask him.", "Go and ask him yourself.")
            wait_for_texts(app, ["Go and ask him yourself."])
            app.item("paragraph", id="author-where")
            editor.save(FIRST, 'go      "make_it"', 'go      "make_itt"')
            wait_for_texts(app, ["This is the course as it last was sound.", "Go and ask him yourself."])
            same(app.item("push button", id="option-ask").name.startswith("Go and ask him yourself."), True)
            same(broken_rules(app), [])
            shot(app, "preview-slip")
            editor.save(FIRST, 'go      "make_itt"', 'go      "make_it"')
            wait_for_texts(app, ["This is the course as it is saved."])

    @report.test("Preview: by keys to any scene, a value changed, an option told why it is not offered")
    def _():
        with preview(home, "jumping", "--from", "carry_it", "--set", "in_a_rush=true") as (app, editor):
            wait_for_texts(app, ["Not offered now. It needs: in_a_rush is false and calm is at least 1."])
            shot(app, "preview-locked")
            tab_to(app, "author-memory")
            app.key("Return")
            app.item("push button", id="author-value-in_a_rush")
            shot(app, "preview-memory")
            tab_to(app, "author-value-in_a_rush")
            app.key("Return")
            wait_for_texts(app, ["in_a_rush is false"])
            app.item("push button", id="option-slow")
            app.key("F3")
            app.item("heading", "Go to a scene")
            shot(app, "preview-scenes")
            app.type("kitchen")
            app.key("Return")
            wait_for(lambda: not app.find("push button", id="author-scene-carry_it"), "the others to be gone")
            tab_to(app, "author-scene-kitchen")
            app.key("Return")
            app.item("heading", "The kitchen")
            same(broken_rules(app), [])

    @report.test("Preview: on the map by keys, closer, and to the scene that Enter is pressed on")
    def _():
        with preview(home, "map", "--from", "make_it") as (app, editor):
            app.item("heading", "Making it")
            app.key("F4")
            app.item("heading", "Map")
            app.item("image", id="author-map-picture")
            wait_for(lambda: (app.focused() or app.frame).id == "author-scene-make_it", "the keyboard to be at the scene that is played")
            same(broken_rules(app), [])
            shot(app, "preview-map")
            app.key("a")
            wait_for(lambda: "enabled" not in app.item("push button", id="author-map-wider").states, "the whole map")
            shot(app, "preview-map-all")
            app.key("c")
            app.key("c")
            app.key("u")
            wait_for(lambda: "enabled" in app.item("push button", id="author-map-wider").states, "a part of the map")
            shot(app, "preview-map-close")
            editor.save(FIRST, '"Two full hands"', '"Both hands full"')
            wait_for_texts(app, ["Both hands full"])
            tab_to(app, "author-scene-carry_it")
            app.key("Return")
            wait_for_texts(app, ["How do you get through?"])
            left = [name for folder, _, names in os.walk(home.folder) for name in names if name.startswith("map-")]
            same(left and len(left) <= 1, True)

    @report.test("Preview: what is done is recorded, saved as a plan, and vignette test plays it")
    def _():
        with preview(home, "recording") as (app, editor):
            tab_to(app, "author-record")
            app.key("Return")
            wait_for_texts(app, ["Recording, from the start of this unit: 0 steps."])
            tab_to(app, "continue")
            app.key("Return")
            app.item("heading", "Before you go on")
            tab_to(app, "skip")
            app.key("Return")
            wait_for_texts(app, ["Recording, from the start of this unit: 1 step."])
            write(app, "author-plan-name", "The way round")
            tab_to(app, "author-save-plan")
            shot(app, "preview-recording")
            app.key("Return")
            wait_for_texts(app, ["Saved as plans/the-way-round.plan."])
            wait_for(lambda: (app.focused() or app.frame).id == "author-record", "the keyboard to be where it was")
            shot(app, "preview-saved")
            with open(editor.path("plans/the-way-round.plan"), encoding="utf-8") as file:
                same(file.read(), 'run "The way round"\n  skip   expect scene "around"   expect end "left_early"\n')

    @report.test("Preview: at 200 per cent and in a narrow window nothing is cut off")
    def _():
        with preview(home, "large", "--from", "how_does_he_take_it", "--scale", "2") as (app, editor):
            app.item("push button", id="option-ask")
            same(broken_rules(app), [])
            shot(app, "preview-large")

    @report.test("Preview: a long title of a scene and its place are not cut off at 200 per cent")
    def _():
        with preview(home, "long", "--from", "how_does_he_take_it", "--scale", "2") as (app, editor):
            app.item("push button", id="option-ask")
            title = "How he takes it, now that nobody in the whole house remembers who it was that asked him last"
            editor.save(FIRST, 'title   "How does he take it?"', f'title   "{title}"\n  place   "The kitchen behind the dining room on the second floor"')
            app.item("heading", title, id="where")
            same(broken_rules(app), [])
            shot(app, "preview-long-title")

    @report.test("Preview: Shift three times in a private course shows what others would see and leads back")
    def _():
        with preview(home, "private") as (app, editor):
            app.item("push button", id="continue")
            editor.save("course.lua", 'listed_as = "A tour of the language"', 'listed_as = "Practice learning"')
            editor.save("course.lua", 'privacy  = "standard"', 'privacy  = "private"')
            app.item("push button", id="leave-page")
            shot(app, "preview-private")
            app.key("shift", "shift", "shift")
            app.item("push button", "Practice learning", id="course-tour")
            same(broken_rules(app), [])
            shot(app, "preview-left")
            app.key("Return")
            app.item("push button", id="leave-page")
            app.item("push button", id="try-leaving")

    @report.test("Preview: nothing is kept and no records are made")
    def _():
        check(not os.path.exists(home.records), "there are records")


with home() as at_home:
    report.on_failure = lambda sentence: at_home.desktop.screenshot(f"{at_home.folder}/failed.png")
    main(at_home)
report.finish()
