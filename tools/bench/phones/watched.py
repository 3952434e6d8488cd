"""A display whose memory can be read while it is drawn into, and keys that are pressed at a known moment."""

import ctypes
import mmap
import os
import struct
import tempfile
import time

from harness.servers import Server

WIDTH, HEIGHT = 1280, 720  # Of the facilitator's window, at the display's left; the room's stands at its right.
STEP = 8  # Every eighth row is looked at: a millionth of a second each.


class Watched(Server):
    """Xvfb with its memory as a file. The rows are those of the facilitator's window."""

    def __init__(self):
        self._memory = tempfile.TemporaryDirectory(prefix="vignette-memory-")
        super().__init__("Xvfb", "-screen", "0", f"{2 * WIDTH}x{HEIGHT}x24", "-fbdir", self._memory.name)

    def _start(self):
        super()._start()
        with open(os.path.join(self._memory.name, "Xvfb_screen0"), "rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        words = struct.unpack(">25I", self._bytes[:100])  # The head of an XWD file.
        begin, line = words[0] + 12 * words[19], words[12]
        self._rows = [(begin + y * line, begin + y * line + 4 * WIDTH) for y in range(0, HEIGHT, STEP)]

    def rows(self):
        return [self._bytes[begin:end] for begin, end in self._rows]

    def settled(self):
        """The rows, once they have been the same for half a second."""
        seen, since = self.rows(), time.monotonic()
        end = since + 20
        while time.monotonic() - since < 0.5:
            time.sleep(0.02)
            now = self.rows()
            if now != seen:
                seen, since = now, time.monotonic()
            if time.monotonic() > end:
                raise AssertionError("the window never stands still")
        return seen

    def learn(self, other, page):
        """`page` is to be known again by the rows in which it differs from `other`."""
        self._learnt = [(place, row) for place, row, was in zip(self._rows, page, other) if row != was]
        if len(self._learnt) < 10:
            raise AssertionError("the two pages look the same")

    def shows_learnt(self):
        return all(self._bytes[begin:end] == row for (begin, end), row in self._learnt)

    def shows_other(self):
        return not any(self._bytes[begin:end] == row for (begin, end), row in self._learnt)

    @staticmethod
    def until(holds, since):
        """Seconds from `since` until it holds."""
        while not holds():
            if time.monotonic() - since > 5:
                raise AssertionError("a key was not answered within five seconds")
            time.sleep(0.0003)
        return time.monotonic() - since


class Keys:
    """Real keys, by xdotool's names, without a process for each."""

    def __init__(self):
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))

    def press(self, name):
        """The moment of the press; it is released at once."""
        symbol = ctypes.c_ulong(self._x.XStringToKeysym(name.encode()))
        code = self._x.XKeysymToKeycode(self._display, symbol) & 0xFF
        self._test.XTestFakeKeyEvent(self._display, code, 1, ctypes.c_ulong(0))
        self._test.XTestFakeKeyEvent(self._display, code, 0, ctypes.c_ulong(0))
        pressed = time.monotonic()
        self._x.XFlush(self._display)
        return pressed
