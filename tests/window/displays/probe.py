"""Drives displays_probe (probe.cpp)."""

import os
import subprocess
import sys
import time

from harness.lines import Lines


class Probe:
    """Gone at the end of the `with`."""

    def __init__(self, program, environment, *words):
        self._process = subprocess.Popen(
            [program, *words], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
        )
        self._lines = Lines(self._process.stdout.fileno())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        self._process.stdin.close()
        self._process.stdout.close()

    def next(self, what="a list of the displays"):
        return self._lines.next(what)

    def until(self, *displays):
        """Reads on until a line lists these; the lists in between are those of a change under way."""
        wanted = " ".join(("displays", *displays))
        seen = []
        while wanted not in seen:
            try:
                seen.append(self.next(wanted))
            except AssertionError as error:
                raise AssertionError(f"{error}; until then: {seen}") from None

    def ask(self):
        self._process.stdin.write(b"now\n")

    def close(self):
        self._process.stdin.write(b"close\n")
        while (line := self.next("closed")) != "closed":
            assert line.startswith("displays"), line

    def finish(self):
        """Its exit code and its last line."""
        self._process.stdin.close()
        last = "nothing"
        try:
            while True:
                last = self.next("the end")
        except AssertionError as error:
            if "ended" not in str(error):
                raise
        return self._process.wait(10), last

    def threads(self):
        return len(os.listdir(f"/proc/{self._process.pid}/task"))

    def wait_for_threads(self, count, seconds=10):
        """Asks every 20 ms: the end of a thread has no event."""
        deadline = time.monotonic() + seconds
        while self.threads() != count:
            if time.monotonic() > deadline:
                raise AssertionError(f"not within {seconds} s: {count} threads; there are {self.threads()}")
            time.sleep(0.02)
