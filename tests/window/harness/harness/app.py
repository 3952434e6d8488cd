"""The program under test."""

import subprocess

from .item import Item
from .waiting import Gone, wait_for


class App:
    """`accessible` is its root on the accessibility bus; None where it was started without one."""

    def __init__(self, desktop, process, output, accessible=None):
        self.desktop = desktop
        self.process = process
        self._output = output
        self.accessible = accessible

    # Finding

    @property
    def frame(self):
        frame = self.accessible.get_child_at_index(0)
        if frame is None:
            raise Gone("the window")
        return Item(self, frame)

    def items(self, root=None):
        """Every item, parents first, in the order in which they are read."""
        for item in (root or self.frame).children:
            yield item
            yield from self.items(item)

    def find(self, role, name=None, id=None):
        """The first with that role ("push button", "heading", ...), name and id, or None."""
        for item in self.items():
            if item.role == role and name in (None, item.name) and id in (None, item.id):
                return item
        return None

    def item(self, role, name=None, id=None, seconds=10):
        """The same, once it is there."""
        what = " ".join(str(part) for part in (role, name, id) if part)
        return wait_for(lambda: self.find(role, name, id), what, seconds)

    wait_for_item = item

    def button(self, name):
        return self.item("push button", name)

    def password(self, name):
        """A box for a PIN: its text is dots."""
        return self.item("password text", name)

    def focused(self):
        """What has the keyboard, or None."""
        return next((item for item in self.items() if "focused" in item.states), None)

    def wait_until_gone(self, role, name=None, seconds=10):
        wait_for(lambda: not self.find(role, name), f"{role} {name} to be gone", seconds)

    def names(self):
        """Every text in the window: what a reader could say."""
        return [text for item in self.items() for text in (item.name, item.description) if text]

    def outline(self):
        """The tree as indented lines, for people."""
        return "\n".join(self._outline(self.frame, 0))

    def _outline(self, item, depth):
        yield "  " * depth + repr(item)
        for child in item.children:
            yield from self._outline(child, depth + 1)

    # The window

    @property
    def window(self):
        """X11's number for it; of several, for the one that was opened first."""
        return min(wait_for(lambda: self.desktop.windows_of(self.process.pid), "a window"), key=int)

    def take_keyboard(self):
        """There is no window manager here: somebody must give the window the keyboard."""
        self.desktop.xdotool("windowfocus", "--sync", self.window)

    def key(self, *keys):
        """Real keys, by xdotool's names: "Tab", "shift+Tab", "F8", "Return"."""
        self.desktop.xdotool("key", "--clearmodifiers", *keys)

    def type(self, text):
        self.desktop.xdotool("type", "--clearmodifiers", "--delay", 5, text)

    def resize(self, width, height):
        self.desktop.xdotool("windowsize", self.window, width, height)

    def move(self, x, y):
        self.desktop.xdotool("windowmove", self.window, x, y)

    def screenshot(self, path):
        self.desktop.screenshot(path)

    # The program

    @property
    def output(self):
        """What it has printed so far, both streams."""
        with open(self._output, encoding="utf-8", errors="replace") as file:
            return file.read()

    def wait_for_output(self, text, seconds=10):
        wait_for(lambda: text in self.output, f"“{text}” in the program's output", seconds)

    def is_running(self):
        return self.process.poll() is None

    def wait_for_end(self, seconds=10):
        """Its exit code."""
        wait_for(lambda: not self.is_running(), "the program to end", seconds)
        return self.process.returncode

    def stop(self, seconds=5):
        if self.is_running():
            self.process.terminate()
            try:
                self.process.wait(seconds)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        return self.process.returncode
