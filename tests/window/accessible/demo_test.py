"""A screen reader can find, read and use a window that publishes through engine/window/accessible.

    /usr/bin/python3 demo_test.py build/bin/accessible_demo
"""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "harness"))
sys.dont_write_bytecode = True
from harness import Desktop, Report, broken_rules, missing_packages, wait_for  # noqa: E402

NAME = "Vignette demo"
demo = sys.argv[1]
if missing_packages():
    print("skipped; install: " + " ".join(missing_packages()))
    sys.exit(77)
report = Report()


def check(condition, why):
    if not condition:
        raise AssertionError(why)


def same(found, expected):
    check(found == expected, f"found {found!r}, expected {expected!r}")


def reading(app):
    @report.test("the frame has the title, the size and the position of the window")
    def _():
        same(app.frame.role, "frame")
        same(app.frame.name, "Introduction to Dementia Care")
        app.move(60, 50)
        wait_for(lambda: app.frame.rect == (60, 50, 1280, 720), "the frame to follow the window")

    @report.test("every item has its role and its name, in reading order")
    def _():
        same(
            [(item.role, item.name) for item in app.items() if item.name],
            [
                ("paragraph", "Introduction to Dementia Care"),
                ("image", "A hallway at dusk, one door ajar."),
                ("heading", "In the hallway"),
                ("paragraph", "Mrs Okafor: Where is my mother? She was here. I must go home."),
                ("list item", "Sit down beside her"),
                ("list item", "Wait"),
                ("table", "Who is here"),
                ("column header", "Name"),
                ("column header", "Since"),
                ("table cell", "Mrs Okafor"),
                ("table cell", "Four o’clock"),
                ("heading", "What do you do?"),
                ("push button", "Sit with her"),
                ("push button", "Call a colleague"),
                ("push button", "Lock the door"),
                ("check box", "I am somewhere private"),
                ("panel", "How sure are you?"),
                ("radio button", "1"),
                ("radio button", "2"),
                ("radio button", "3"),
                ("entry", "Your reflection"),
                ("password text", "Your PIN"),
                ("push button", "Why this matters"),
                ("push button", "Carry on"),
                ("progress bar", "3 of 10 scenes"),
                ("push button", "Helplines"),
                ("notification", "In the hallway"),
            ],
        )

    @report.test("a table has rows, and a cell says its column and can be read by letter")
    def _():
        row = app.item("table row", id="table.1")
        same([row.accessible.get_child_at_index(i).get_name() for i in range(2)], ["Mrs Okafor", "Four o’clock"])
        since = app.item("table cell", "Four o’clock")
        same(since.description, "Since")
        same(since.accessible.get_text_iface().get_character_count(), 12)

    @report.test("no rule for screens is broken")
    def _():
        same(broken_rules(app), [])

    @report.test("a heading has its level, an option its place among the options")
    def _():
        same(app.item("heading", "In the hallway").attributes["level"], "1")
        sit = app.button("Sit with her")
        same((sit.attributes["posinset"], sit.attributes["setsize"]), ("1", "3"))
        same(sit.description, "1 of 3")

    @report.test("a disabled option takes the keyboard, says why, and refuses to be pressed")
    def _():
        locked = app.button("Lock the door")
        check("sensitive" not in locked.states and "focusable" in locked.states, locked.states)
        same(locked.description, "3 of 3. Not open: it would hold her against her will.")
        locked.accessible.get_action_iface().do_action(0)
        app.button("Call a colleague").press()
        app.wait_for_output("press option.call")
        check("press option.lock" not in app.output, "it was pressed")

    @report.test("a button tells its key")
    def _():
        same(app.button("Helplines").key, "F8")

    @report.test("a paragraph can be read by sentence")
    def _():
        text = app.item("paragraph", id="speech").accessible.get_text_iface()
        found = text.get_string_at_offset(14, text_granularity("SENTENCE"))
        same(found.content, "Mrs Okafor: Where is my mother? ")

    @report.test("positions are those of the screen, and a point finds its item")
    def _():
        sit = app.button("Sit with her")
        x, y, width, height = sit.rect
        same((x, y, width, height), (60 + 660, 50 + 96, 560, 44))
        component = app.frame.accessible.get_component_iface()
        same(component.get_accessible_at_point(x + 5, y + 5, 0).get_name(), "Sit with her")

    @report.test("the document says its language")
    def _():
        same(app.frame.accessible.get_document_iface().get_document_attribute_value("language"), "en-GB")

    @report.test("the progress bar has a value")
    def _():
        check(abs(app.item("progress bar").value - 0.4) < 1e-6, app.item("progress bar").value)


def text_granularity(name):
    from gi.repository import Atspi

    return getattr(Atspi.TextGranularity, name)


def acting(app, desktop):
    @report.test("pressing a check box checks it, and says so")
    def _():
        box = app.item("check box")
        check("checked" not in box.states, "checked already")
        desktop.forget_events()
        box.press()
        box.wait_for_state("checked")
        desktop.wait_for_event("object:state-changed:checked", "I am somewhere private")

    @report.test("a fold is closed, then open")
    def _():
        fold = app.button("Why this matters")
        check("expandable" in fold.states and "expanded" not in fold.states, fold.states)
        fold.press()
        fold.wait_for_state("expanded")

    @report.test("a radio button is chosen")
    def _():
        app.item("radio button", "2").press()
        app.item("radio button", "2").wait_for_state("checked")
        check("checked" not in app.item("radio button", "1").states, "two are chosen")

    @report.test("the keyboard goes where a reader asks")
    def _():
        desktop.forget_events()
        app.button("Carry on").focus()
        same(app.focused().name, "Carry on")
        desktop.wait_for_event("object:state-changed:focused", "Carry on")

    @report.test("a status that appears is announced")
    def _():
        desktop.forget_events()
        app.button("Sit with her").press()
        app.item("notification", "Kept · only you can read this")
        desktop.wait_for_event("object:state-changed:showing", "Kept · only you can read this")

    @report.test("progress that moves is told")
    def _():
        desktop.forget_events()
        app.button("Call a colleague").press()
        desktop.wait_for_event("object:property-change:accessible-value")
        wait_for(lambda: abs(app.item("progress bar").value - 0.5) < 1e-6, "the new value")

    @report.test("an item out of sight can be scrolled to, and its position follows")
    def _():
        item = app.item("list item", "Wait")
        x, y, *_rest = item.rect
        item.reveal()
        wait_for(lambda: item.rect[:2] == (x, y - 100), "the item to move up")


def writing(app, desktop):
    @report.test("a reader writes in the text box")
    def _():
        box = app.item("entry")
        check({"editable", "multi-line"} <= box.states, box.states)
        box.write("I stayed – é")
        wait_for(lambda: box.text == "I stayed – é", "the text")
        same(box.caret, 12)

    @report.test("a reader inserts and deletes, also before the window has answered")
    def _():
        box = app.item("entry")
        editable = box.accessible.get_editable_text_iface()
        editable.delete_text(10, 12)
        editable.insert_text(10, "!", 1)
        wait_for(lambda: box.text == "I stayed –!", "the text")

    @report.test("real keys are heard as text that comes in at the caret")
    def _():
        app.take_keyboard()
        box = app.item("entry")
        box.focus()
        box.write("ab")
        wait_for(lambda: box.text == "ab", "the text")
        box.accessible.get_text_iface().set_caret_offset(1)
        wait_for(lambda: box.caret == 1, "the caret")
        desktop.forget_events()
        app.type("xy")
        wait_for(lambda: box.text == "axyb", "the typing")
        desktop.wait_for_event("object:text-changed:insert", detail=1, text="x")
        desktop.wait_for_event("object:text-changed:insert", detail=2, text="y")
        desktop.wait_for_event("object:text-caret-moved")

    @report.test("Tab moves the keyboard")
    def _():
        app.item("entry").focus()
        app.key("Tab")
        app.password("Your PIN").wait_for_state("focused")

    @report.test("a PIN is typed, and readers hear dots")
    def _():
        pin = app.password("Your PIN")
        pin.focus()
        desktop.forget_events()
        app.type("25")
        wait_for(lambda: pin.text == "••", "two dots")
        desktop.wait_for_event("object:text-changed:insert", detail=1, text="•")
        same(pin.caret, 2)
        check({"editable", "single-line"} <= pin.states and "multi-line" not in pin.states, pin.states)
        check(not any("2" in text or "5" in text for *_, text in desktop.events), desktop.events)

    @report.test("a reader writes a PIN anew and empties it, and changes nothing in the middle of what it cannot read")
    def _():
        pin = app.password("Your PIN")
        pin.write("4711")
        app.wait_for_output("write pin 4711")
        wait_for(lambda: pin.text == "••••", "four dots")
        editable = pin.accessible.get_editable_text_iface()
        editable.insert_text(2, "9", 1)
        editable.delete_text(1, 2)
        editable.delete_text(0, 4)
        wait_for(lambda: pin.text == "", "an empty box")
        same([line for line in app.output.splitlines() if line.startswith("write pin")], ["write pin 4711", "write pin "])


def pointing(app, desktop):
    @report.test("a click on an item's position lands on the item, also after the window moved")
    def _():
        app.item("radio button", "3").click()
        app.item("radio button", "3").wait_for_state("checked")
        app.move(20, 30)
        wait_for(lambda: app.frame.rect[:2] == (20, 30), "the frame to follow the window")
        app.item("radio button", "1").click()
        app.item("radio button", "1").wait_for_state("checked")

    @report.test("positions follow the wheel")
    def _():
        item = app.button("Sit with her")
        before = item.rect
        item.wheel(2)
        wait_for(lambda: item.rect[1] == before[1] - 20, "the item to move up")

    @report.test("the frame is as large as the window, and a rule finds what sticks out of it")
    def _():
        app.resize(900, 700)
        wait_for(lambda: app.frame.rect[2:] == (900, 700), "the frame to follow")
        check(any("Sit with her" in rule and "sideways" in rule for rule in broken_rules(app)), broken_rules(app))
        app.resize(1280, 720)
        wait_for(lambda: broken_rules(app) == [], "everything to be inside again")

    @report.test("a screenshot is a picture of the desktop")
    def _():
        path = os.path.join(desktop.folder, "desktop.png")
        app.screenshot(path)
        with open(path, "rb") as file:
            same(file.read(8), b"\x89PNG\r\n\x1a\n")


def leaving(app, desktop):
    @report.test("another page keeps the objects of what stays")
    def _():
        course = app.item("paragraph", "Introduction to Dementia Care").accessible
        app.button("Carry on").press()
        app.item("heading", "She takes your hand")
        check(course == app.item("paragraph", "Introduction to Dementia Care").accessible, "another object")

    @report.test("another page is announced, and its first item has the keyboard")
    def _():
        desktop.wait_for_event("object:state-changed:showing", "What happened")
        app.button("Try another way").wait_for_state("focused")

    @report.test("what was on the former page is gone from the tree")
    def _():
        check(not any("Okafor" in name or "reflection" in name for name in app.names()), app.names())

    @report.test("what a reader still holds of it is empty and defunct")
    def _():
        result = app.item("heading", "She takes your hand")
        app.button("Try another way").press()
        box = app.item("entry")
        same(box.text, "axyb")
        app.button("Carry on").press()
        app.item("heading", "She takes your hand")
        for former in (box, result):
            wait_for(lambda former=former: nothing_left(former), f"{former.accessible} to be empty")

    @report.test("after signing out nothing is left but the frame")
    def _():
        app.button("Sign out").press()
        wait_for(lambda: list(app.items()) == [] and app.frame.name == "", "an empty frame")


def nothing_left(item):
    """Either the bus does not know it any more, or every answer is empty."""
    from gi.repository import GLib

    try:
        return "defunct" in item.states and not item.name and not item.id
    except GLib.Error:
        return True


def without(desktop):
    @report.test("without a session bus the program runs on")
    def _():
        app = desktop.start_unseen([demo], {"DBUS_SESSION_BUS_ADDRESS": None, "XDG_RUNTIME_DIR": None})
        app.wait_for_output("alone")
        app.take_keyboard()
        app.key("Tab")
        app.wait_for_output("focus option.call")
        app.key("Escape")
        check(app.wait_for_end() == 0, app.output)

    @report.test("with a bus address that leads nowhere the program runs on")
    def _():
        nowhere = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent", "DISPLAY": None, "SDL_VIDEODRIVER": "dummy"}
        app = desktop.start_unseen([demo], nowhere)
        app.wait_for_output("alone")
        check(app.is_running(), app.output)
        app.stop()

    @report.test("without a display of any kind a reader still reads")
    def _():
        app = desktop.start([demo], NAME, {"DISPLAY": None, "SDL_VIDEODRIVER": "dummy"})
        app.button("Carry on").press()
        app.item("heading", "She takes your hand")
        app.stop()


def main():
    with Desktop("1400x900") as desktop:
        app = desktop.start([demo], NAME)
        reading(app)
        acting(app, desktop)
        writing(app, desktop)
        pointing(app, desktop)
        leaving(app, desktop)

        @report.test("the program ends by itself, without an error")
        def _():
            app.key("Escape")
            check(app.wait_for_end() == 0, app.output)
            check("CRITICAL" not in app.output and "WARNING" not in app.output, app.output)

        without(desktop)


main()
report.finish()
