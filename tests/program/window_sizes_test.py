"""Mouse, wheel, small windows, themes and sizes of text: nothing is lost and nothing sticks out.

    /usr/bin/python3 window_sizes_test.py build/bin/vignette
"""

import sys

from support import DEMENTIA, REGISTER, Played, Report, Walk, check, same
from support.window import choose, home, need_the_harness, shot, tab_to, wait_for, wait_for_texts
from support.window_walk import do, texts_of, wait_for_page

from harness import broken_rules

need_the_harness()
report = Report()
vignette = sys.argv[1]
MINUTE = "Ask her to give you a minute. Finish, then come round the desk and ask her what needs doing."


def play_to(app, play, scene, walk):
    """By keys, to the page where `scene` comes up."""
    wait_for_page(app, play.page)
    while play.page.get("scene") != scene or "content_note" in play.page:
        event = walk.next(play.page)
        do(app, play.page, event)
        wait_for_page(app, play.send(event))


def resize(app, width, height):
    app.resize(width, height)
    wait_for(lambda: app.frame.rect_in_window[2:] == (width, height), f"a window of {width} by {height}; it is {app.frame.rect_in_window}")


def reach_everything(app):
    """Tab comes to each item that takes the keyboard, and it is then in sight."""
    for item in [item for item in app.items() if "focusable" in item.states]:
        tab_to(app, item.id)
        check("showing" in item.states, f"{item} has the keyboard but is out of sight")
        x, y, width, height = item.rect_in_window
        check(y >= 0 and y < app.frame.rect_in_window[3], f"{item} is at {y}")


def main(home):
    @report.test("A click on an option makes the choice; on a button, presses it")
    def _():
        with home.window(vignette, "--preview") as app, Played(vignette, DEMENTIA, "--preview") as play:
            play_to(app, play, "desk", Walk(REGISTER[0]))
            app.button(MINUTE).click()
            wait_for_texts(app, ["You chose", MINUTE, "Then she came to me."])
            app.button("Try another way").click()
            app.item("heading", "What do you do?")

    @report.test("A press that is dragged off an option makes no choice")
    def _():
        with home.window(vignette, "--preview") as app, Played(vignette, DEMENTIA, "--preview") as play:
            play_to(app, play, "desk", Walk(REGISTER[0]))
            x, y, width, height = app.button(MINUTE).rect
            app.desktop.xdotool("mousemove", x + 30, y + 20, "mousedown", 1, "mousemove", 5, 500, "mouseup", 1)
            app.button(MINUTE).wait_for_state("focused")
            check(app.find("heading", "What do you do?"), "a choice was made")

    @report.test("The wheel scrolls what is under it; what comes into sight can be clicked")
    def _():
        with home.window(vignette, "--preview") as app, Played(vignette, DEMENTIA, "--preview") as play:
            play_to(app, play, "desk", Walk(REGISTER[0]))
            app.key("2")
            fold = app.button("Where this comes from")
            check("showing" not in fold.states, "it is in sight already")
            app.item("heading", "What we know").wheel(40)
            fold.wait_for_state("showing")
            fold.click()
            wait_for_texts(app, ["Last checked"])
            shot(app, "sources")

    @report.test("A new page begins at its beginning, however far the last one was scrolled")
    def _():
        with home.window(vignette, "--preview") as app, Played(vignette, DEMENTIA, "--preview") as play:
            play_to(app, play, "desk", Walk(REGISTER[0]))
            app.key("2")
            app.button("Where this comes from").focus()
            app.key("End")
            tab_to(app, "continue")
            app.key("Return")
            app.item("heading", "A flower for Iris").wait_for_state("showing", seconds=3)
            shot(app, "new-page-after-scrolling")

    for width, height in ((800, 600), (320, 640)):

        @report.test(f"At {width} by {height} unit 1 can be played to its end, and nothing sticks out")
        def _(width=width, height=height):
            seen = set()
            with home.window(vignette, "--preview") as app, Played(vignette, DEMENTIA, "--preview") as play:
                wait_for_page(app, play.page)
                resize(app, width, height)
                walk = Walk(REGISTER[0])
                while event := walk.next(play.page):
                    same(broken_rules(app), [], f"{play.page['title']}")
                    do(app, play.page, event)
                    wait_for_page(app, play.send(event))
                    key = play.page.get("scene", "") + ("-outcome" if "outcome" in play.page else "")
                    if key not in seen:
                        seen.add(key)
                        shot(app, f"{width}x{height}-{len(seen):02}-{key}")
                        if "starting" not in key:
                            reach_everything(app)

    @report.test("Made small and large again, the place, the keyboard and the writing are where they were")
    def _():
        with home.window(vignette, "--preview") as app, Played(vignette, DEMENTIA, "--preview") as play:
            play_to(app, play, "register_reflect", Walk(REGISTER[1]))
            tab_to(app, "write-my_work_known")
            app.type("Half a sen")
            for size in ((320, 640), (800, 600), (1280, 720)):
                resize(app, *size)
                box = app.item("entry", id="write-my_work_known")
                box.wait_for_state("focused")
                wait_for(lambda box=box: "showing" in box.states and box.text == "Half a sen", "the box in sight, with what was written")
            wait_for_texts(app, texts_of(play.page))

    @report.test("Text and colours, by F6: each theme, size and kind of letter, and back to the page")
    def _():
        with home.window(vignette, "--preview") as app, Played(vignette, DEMENTIA, "--preview") as play:
            play_to(app, play, "desk", Walk(REGISTER[0]))
            for group, points in (("theme", ("soft", "dark", "contrast", "light")), ("size", ("125", "150", "175", "200")),
                                  ("face", ("andika", "opendyslexic"))):
                for point in points:
                    app.key("F6")
                    app.item("heading", "Text and colours")
                    tab_to(app, f"{group}-{point}")
                    app.key("space")
                    app.item("radio button", id=f"{group}-{point}").wait_for_state("checked")
                    same(broken_rules(app), [], point)
                    shot(app, f"settings-{point}")
                    app.key("Escape")
                    wait_for_page(app, play.page)
                    same(broken_rules(app), [], point)
                    shot(app, f"desk-{point}")
            choose(app, play.page["asks"][0]["options"][1]["id"], 2)
            wait_for_texts(app, ["Then she came to me."])
            shot(app, "outcome-200-opendyslexic")


with home() as at_home:
    main(at_home)
report.finish()
