"""A class in its two windows: the facilitator's, which a screen reader reads, and the room's, which is a picture alone."""

import contextlib
import itertools

from .checks import check, same
from .window import home, shot, tab_to, wait_for

from harness import broken_rules
from harness.servers import Xorg

WIDTH, HEIGHT = 1280, 720  # Of each display.
FAILURES = itertools.count(1)


class Class:
    """`home` has two displays: the facilitator's at the left, the room's at its right."""

    broken = {}  # The rules that a page breaks, with the first page that was seen to break them.

    def __init__(self, home, app):
        self.home, self.app = home, app

    # The room's window

    def room(self):
        """Its picture; nothing while there is no such display."""
        return self.home.desktop.pixels(WIDTH, 0, WIDTH, HEIGHT)

    def own(self):
        """The picture of the facilitator's display."""
        return self.home.desktop.pixels(0, 0, WIDTH, HEIGHT)

    def settled(self, picture=None):
        """A display's picture, once it is the same twice: nothing was being drawn."""
        picture = picture or self.room
        seen = [picture()]

        def same_twice():
            seen.append(picture())
            return seen[-1] == seen[-2]

        wait_for(same_twice, "the picture to be drawn")
        return seen[-1]

    def other_than(self, before, what):
        """The room's picture, once it is another one."""
        wait_for(lambda: self.room() not in (before, b""), f"another picture in the room: {what}")
        return self.settled()

    def wait_for_room(self, picture, what):
        wait_for(lambda: self.room() == picture, f"the room to see {what}")

    # The facilitator's

    def told(self):
        """What the facilitator is told of the room's screen."""
        return self.app.item("notification", id="room").name

    def hidden(self):
        """Why the room does not see it just now; empty where it does."""
        item = self.app.find("notification", id="hidden")
        return item.name if item else ""

    def wait_hidden(self, beginning):
        """An empty text: until the room sees its page."""
        wait_for(lambda: self.hidden()[: len(beginning) or None] == beginning, f"“{beginning}” on the facilitator's page")

    def wait_told(self, beginning):
        wait_for(lambda: self.told().startswith(beginning), f"“{beginning}” on the facilitator's page")

    def wait_said(self, text):
        """Until a screen reader is given that to say."""

        def said():
            return [event[-1] for event in self.home.desktop.events if event[0].startswith("object:announcement")]

        wait_for(lambda: any(text in each for each in said()), f"“{text}” to be said; there was {said()}")

    def look(self, name):
        """A picture for people; and the rules that hold for every page, to be told at the end."""
        shot(self.app, "class-" + name)
        for rule in broken_rules(self.app):
            self.broken.setdefault(rule, name)

    def press(self, id):
        """By Tab and Enter, once it is there and the page has settled."""
        wait_for(lambda: any(item.id == id for item in self.app.items()), id)
        self.settled(self.own)
        tab_to(self.app, id)
        self.app.key("Return")

    def next(self, key="Next"):
        """A presenter's remote sends it. Another part of the page, another page, or more of one that is long."""
        before = self.told(), self.room()
        self.app.key(key)
        wait_for(lambda: self.told() != before[0] or self.room() != before[1], "the room to be further on")

    def next_until(self, beginning, seen=lambda: None):
        """Through whatever comes in between: a question is passed along its first option."""
        while not self.told().startswith(beginning):
            seen()
            if self.app.find("push button", id="vote"):
                self.take(1)
            else:
                self.next()

    def take(self, number):
        """Along an option, by its number."""
        self.app.key(str(number))
        self.app.wait_until_gone("push button", "Let the room vote")

    def write_counts(self, *counts):
        """From box to box by Enter alone, without the last Enter."""
        for number, count in enumerate(counts, 1):
            self.app.item("entry", id=f"votes-{number}").wait_for_state("focused")
            self.app.type(str(count))
            box = self.app.item("entry", id=f"votes-{number}")
            wait_for(lambda box=box, count=count: box.text == str(count), f"{count} in its box")
            if number < len(counts):
                self.app.key("Return")


@contextlib.contextmanager
def teaching(home, vignette, course, *words):
    """`vignette teach course WORDS`, with the keyboard in the facilitator's window."""
    with home.window(vignette, "teach", course, *words, course=None) as app:
        try:
            yield Class(home, app)
        except BaseException:
            shot(app, f"class-failed-{next(FAILURES)}")
            raise


def is_blank(picture):
    """One colour."""
    return bool(picture) and picture == picture[:3] * (len(picture) // 3)


def begin(lesson):
    """From the opening form, which has all it needs, to the first page."""
    lesson.app.item("heading", "Before the class")
    lesson.app.key("Return")
    lesson.app.item("heading", "On the room’s screen")


def put_on_register(lesson, name):
    """By its name, on the register's page."""
    lesson.app.item("entry", id="name").wait_for_state("focused")
    lesson.app.type(name)
    lesson.app.key("Return")
    wait_for(lambda: any(line.startswith(name + " · here") for line in register(lesson)), f"{name} on the register")


def register(lesson):
    return [item.name for item in lesson.app.items() if item.role == "check box" and item.id.startswith("line-")]


def bars(lesson):
    """How the room voted, round by round, as the facilitator hears it: "A 7"."""
    return [f"{item.id[-1]} {item.name.split()[-1]}" for item in lesson.app.items() if item.id.startswith("round-")]


def check_blank(picture):
    check(is_blank(picture), "there is something in the picture")


def on_two_displays(report, tests):
    """`tests(home)`, and then that no page which they looked at breaks a rule."""
    with home(Xorg()) as at_home:
        at_home.desktop.server.switch_on()
        tests(at_home)

    @report.test("No page of the facilitator's breaks a rule that holds for every page")
    def _():
        same(Class.broken, {})

    report.finish()
