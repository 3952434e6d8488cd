"""What a course brings to read and keep, in the window, by keys.

    /usr/bin/python3 window_reading_test.py build/bin/vignette
"""

import sys

from support import Report, check, same
from support.window import come_in, home, need_the_harness, shot, tab_to, wait_for_texts

from harness import broken_rules

need_the_harness()
report = Report()
vignette = sys.argv[1]


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


with home() as a_home:
    main(a_home)
report.finish()
