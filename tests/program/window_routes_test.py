"""Unit 1 can be played in the window from start to end with real key presses, on every kind of route.

    /usr/bin/python3 window_routes_test.py build/bin/vignette
"""

import sys

from support import DEMENTIA, REGISTER, Played, Report, Walk, check, same
from support.window import home, need_the_harness, shot
from support.window_walk import follow

from harness import broken_rules

need_the_harness()
report = Report()
vignette = sys.argv[1]


def main(home):
    for number, route in enumerate(REGISTER):

        @report.test(f"Unit 1 by keys: {route.name}, to its end")
        def _(number=number, route=route):
            seen = []

            def look(page):
                seen.append(page)
                same(broken_rules(app), [], "rules of every screen")
                shot(app, f"route{number}-{len(seen):02}-{page.get('scene', 'opening')}")

            learner = f"Ada {number}"
            with home.window(vignette, "--learner", learner, "--create") as app, Played(vignette, DEMENTIA, "--preview") as play:
                follow(app, play, Walk(route), look)
                same(play.page["asks"][-1]["kind"], "end")
                app.button("Finish")
                check(app.focused().name == "Finish", f"the keyboard is at {app.focused()}")
                app.key("Return")
                app.item("heading", "Not himself")
                same(app.frame.name, "Introduction to Dementia Care")


with home() as at_home:
    report.on_failure = lambda sentence: at_home.desktop.screenshot(f"{at_home.folder}/failed.png")
    main(at_home)
report.finish()
