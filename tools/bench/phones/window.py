"""How long the facilitator's window takes to answer a key while 300 phones vote in it, and while none does.

    /usr/bin/python3 window.py FOLDER [ROUNDS [PHONES]]

FOLDER holds the programs `vignette` and `vignette-bench-phones`: build/release/bin. A class is led on a virtual display, in
two windows, its records written as always; phones are turned on in the window and a vote by phone is opened. Then, ROUNDS
times (3), the register is opened and closed by keys for ten seconds while nobody votes, and for ten more while PHONES (300)
join and vote. A time is from the key's press until the whole page stands in the display's memory. Needs what the window's
tests need, and a network: phones come from 127.1.0.1 on to the computer's own address.

The phones run on the same computer and take their turns on it, which they do not in a room: so in each round they also vote at
another program for ten seconds, and what is more than that is what the votes cost the window. The processor's time of the
window's own thread is told as well. Ends with 1 where a vote was not counted.
"""

import os
import random
import re
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "tests", "program"))

from support import DEMENTIA  # noqa: E402
from support.class_window import begin, teaching  # noqa: E402
from support.window import home, need_the_harness, wait_for  # noqa: E402

from watched import WIDTH, HEIGHT, Keys, Watched  # noqa: E402

SECONDS = 10
QUESTION = "The question: What do you do?"


def quantile(values, share):
    return sorted(values)[int(share * (len(values) - 1))]


def hear():
    """What the window tells screen readers is taken from the bus, as one would; kept waiting, it would slow the window."""
    from gi.repository import GLib

    while GLib.MainContext.default().iteration(False):
        pass


class Cost:
    """Of the program between two moments: the processor's milliseconds of its window's thread, and of all its threads."""

    def __init__(self, pid):
        self.pid, self.before = pid, self.now(pid)

    @staticmethod
    def now(pid):
        def of(task):
            with open(f"/proc/{pid}/task/{task}/schedstat", encoding="ascii") as file:
                return int(file.read().split()[0]) / 1e6

        return of(pid), sum(map(of, os.listdir(f"/proc/{pid}/task")))

    def so_far(self):
        return [after - before for after, before in zip(self.now(self.pid), self.before)]


def megabytes(pid):
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
        return int(re.search(r"^Pss:\s+(\d+)", file.read(), re.MULTILINE).group(1)) / 1024


class Measured:
    """What the window did in one of the two ways, over all rounds."""

    def __init__(self, name):
        self.name, self.times, self.window, self.all = name, {"r": [], "Escape": []}, 0, 0

    def line(self, share):
        return "".join(f"{quantile(self.times[key], share):9.1f}" for key in self.times)

    def told(self):
        keys = sum(map(len, self.times.values()))
        print(f"  {self.name:<18}{keys:5} keys   p50{self.line(0.5)}   p99{self.line(0.99)}   worst{self.line(1)} ms   "
              f"processor: {self.window / keys:5.1f} ms a key, {self.all / keys:5.1f} with all threads", flush=True)


class Lesson:
    """A class that has come to its first question."""

    def __init__(self, lesson, screen):
        self.lesson, self.app, self.screen = lesson, lesson.app, screen
        self.keys = Keys()
        begin(lesson)
        self.app.key("F3")  # What the room sees, in a window of its own, beside the facilitator's.
        both = wait_for(lambda: len(found := self.app.desktop.windows_of(self.app.process.pid)) == 2 and found, "the room's window")
        self.app.desktop.xdotool("windowmove", max(both, key=int), WIDTH, 0)
        self.app.move(0, 0)
        self.app.take_keyboard()
        while not self.lesson.told().startswith(QUESTION):
            before = self.lesson.told()
            self.app.key("Next")
            wait_for(lambda before=before: self.lesson.told() != before, "the room to be further on")

    def phones_on(self):
        """A server that nobody has joined; its address and its code. The class stands at the question again."""
        self.app.key("p")
        self.app.item("heading", "Voting by phone")
        if self.app.find("push button", id="phones-off"):
            self.lesson.press("phones-off")
        self.lesson.press("phones-on")
        url = self.app.item("paragraph", id="url").name
        code = self.app.item("paragraph", id="code").name
        self.lesson.press("join")  # The room sees the question, and no longer how to join.
        self.app.key("Escape")
        self.app.item("heading", "On the room’s screen")
        return url.removeprefix("http://"), code

    def learn_the_pages(self):
        """What the display's memory holds where the register is open; it is closed again."""
        here = self.screen.settled()
        self.app.key("r")
        self.app.item("entry", id="name").wait_for_state("focused")
        self.screen.learn(here, self.screen.settled())
        self.app.key("Escape")
        self.app.item("heading", "On the room’s screen")
        self.screen.settled()

    def press_keys(self, into, go_on):
        """The register is opened and closed again, at times that chance chooses, until `go_on` says no."""
        chance = random.Random(7)
        while go_on():
            for key, is_there in (("r", self.screen.shows_learnt), ("Escape", self.screen.shows_other)):
                into.times[key].append(1000 * self.screen.until(is_there, self.keys.press(key)))
                hear()
                time.sleep(chance.uniform(0.05, 0.12))

    def measure(self, into, go_on):
        cost = Cost(self.app.process.pid)
        self.press_keys(into, go_on)
        window, everything = cost.so_far()
        into.window += window
        into.all += everything


def voted(lesson):
    """How many votes stand on the facilitator's page."""
    return sum(int(item.name.split()[-1]) for item in lesson.app.items() if item.role == "progress bar")


def nobody_votes(lesson, quiet):
    end = time.monotonic() + SECONDS
    lesson.measure(quiet, lambda: time.monotonic() < end)


def send(crowd, place, phones):
    return subprocess.Popen([crowd, "at", *place, str(phones), str(SECONDS)], stdout=subprocess.PIPE, text=True)


def phones_vote(lesson, voting, crowd, phones):
    """Whether each vote was counted; with what the phones say that they waited."""
    before = voted(lesson)
    with send(crowd, lesson.phones_on(), phones) as sent:
        lesson.measure(voting, lambda: sent.poll() is None)
        waited = sent.stdout.read()
    print("\n".join(line for line in waited.splitlines() if line.split()[0] in ("answer", "join", "vote")))
    lesson.screen.settled()
    print(f"  {voted(lesson) - before} votes counted", flush=True)
    return sent.returncode == 0 and voted(lesson) - before == phones


def phones_vote_elsewhere(lesson, elsewhere, crowd, phones):
    """The same phones and the same work for the computer, but none of it is this window's."""
    with subprocess.Popen([crowd, "server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        server.stdin.write("open\n")
        server.stdin.flush()
        port = server.stdout.readline().strip()
        with send(crowd, (f"127.0.0.1:{port}", "BCDFG"), phones) as sent:
            lesson.measure(elsewhere, lambda: sent.poll() is None)
        server.stdin.close()


def main(folder, rounds=3, phones=300):
    vignette, crowd = (os.path.join(folder, name) for name in ("vignette", "vignette-bench-phones"))
    quiet, elsewhere, voting = map(Measured, ("nobody votes", f"{phones} vote elsewhere", f"{phones} vote here"))
    words = (DEMENTIA, "--facilitator", "Ada", "--place", "The day room", "--scale", "1")
    with Watched() as screen, home(screen) as at_home, teaching(at_home, vignette, *words) as led:
        lesson = Lesson(led, screen)
        print(f"{megabytes(lesson.app.process.pid):.1f} MB (PSS) before phones are on")
        lesson.phones_on()
        led.press("vote")
        lesson.learn_the_pages()
        print(f"{megabytes(lesson.app.process.pid):.1f} MB with phones on; times are those of opening, and of closing")
        right = True
        for number in range(1, rounds + 1):
            print(f"round {number}", flush=True)
            nobody_votes(lesson, quiet)
            phones_vote_elsewhere(lesson, elsewhere, crowd, phones)
            right = phones_vote(lesson, voting, crowd, phones) and right
            print(f"  {megabytes(lesson.app.process.pid):.1f} MB afterwards")
        for each in (quiet, elsewhere, voting):
            each.told()
    return 0 if right else 1


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    if int((sys.argv[2:] or [3])[0]) * int((sys.argv[3:] or [300])[0]) > 1000:
        sys.exit("A vote counts 1000 at most: please ask for fewer rounds, or for fewer phones.")
    need_the_harness()
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:4])))
