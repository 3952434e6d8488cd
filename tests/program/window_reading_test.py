"""What a course brings to read and keep, in the window, by keys.

    /usr/bin/python3 window_reading_test.py build/bin/vignette
"""

import os
import shutil
import sys

from support import Report, check, same
from support.courses import TOUR
from support.window import come_in, home, need_the_harness, shot, tab_to, wait_for_texts

from harness import broken_rules

need_the_harness()
report = Report()
vignette = sys.argv[1]

SITE = """
course "our_site" { title = "Quarrywell House", version = "1.0.0", adds_to = "all" }
helpline "on_call" { name = "The manager on call", phone = "01632 960 118", checked = "2026-11-21" }
resource "court" { title = "The court that we go to", text = "It is beside the station.",
                   picture = "media/court.svg", alt = "A brick building with one step." }
"""


def main(home):
    @report.test("A course's articles are found by a word, read, kept, and there again the next time")
    def _():
        with home.window(vignette, "--learner", "Ada", "--create") as app:
            app.key("F4")
            app.item("heading", "To read and keep")
            wait_for_texts(app, ["Articles and links", "For facilitators", "To look up"])
            shot(app, "reading-list")
            same(broken_rules(app), [])
            app.type("delirium guide")
            app.key("Return")
            wait_for_texts(app, ["“delirium guide” stands in"])
            shot(app, "reading-search")
            same(broken_rules(app), [])
            tab_to(app, "article-resource-delirium_quick_guide")
            app.key("Return")
            app.item("heading", "Recognising and preventing delirium: a quick guide for care homes (NICE)")
            wait_for_texts(app, ["https://www.nice.org.uk/about/nice-communities/social-care/quick-guides/recognising-and-preventing-delirium",
                                 "Looked at on 21 November 2026."])
            same(broken_rules(app), [])
            tab_to(app, "keep")
            app.key("space")
            shot(app, "reading-article")
            app.key("Escape")
            wait_for_texts(app, ["What you keep"])
            shot(app, "reading-kept")
            app.key("Escape")
            app.wait_until_gone("heading", "To read and keep")
        with home.window(vignette, "--learner", "Ada") as app:
            app.key("F4")
            wait_for_texts(app, ["What you keep"])

    @report.test("The words explained are one page, and fit a large text in a small window")
    def _():
        with home.window(vignette, "--preview", "--scale", "2") as app:
            tab_to(app, "read")
            app.key("Return")
            app.item("heading", "To read and keep")
            tab_to(app, "article-terms")
            shot(app, "reading-large")
            app.key("Return")
            wait_for_texts(app, ["Words explained", "Delirium:"])
            shot(app, "reading-terms-large")
            same(broken_rules(app), [])
            check(app.find("check box", id="keep") is None, "a preview offers to keep something")

    @report.test("What a site adds stands first among the numbers, and its photograph is heard in words")
    def _():
        site = os.path.join(home.folder, "courses", "our-site")
        os.makedirs(os.path.join(site, "media"))
        shutil.copy(os.path.join(TOUR, "media", "kitchen.svg"), os.path.join(site, "media", "court.svg"))
        with open(os.path.join(site, "course.lua"), "w", encoding="utf-8") as file:
            file.write(SITE)
        with home.window(vignette, "--preview", environment={"VIGNETTE_COURSES": os.path.dirname(site)}) as app:
            app.key("F8")
            wait_for_texts(app, ["Quarrywell House", "The manager on call", "From this course"])
            shot(app, "reading-site-numbers")
            same(broken_rules(app), [])
            app.key("Escape")
            tab_to(app, "read")
            app.key("Return")
            tab_to(app, "article-resource-our_site-court")
            app.key("Return")
            wait_for_texts(app, ["From Quarrywell House.", "A brick building with one step.", "It is beside the station."])
            shot(app, "reading-site-article")
            same(broken_rules(app), [])


with home() as a_home:
    main(a_home)
report.finish()
