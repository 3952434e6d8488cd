"""What a program prints, line by line."""

import os
import select
import time


class Lines:
    def __init__(self, descriptor):
        self._descriptor = descriptor
        self._read = b""

    def next(self, what, seconds=10):
        """The next line, once it is there."""
        deadline = time.monotonic() + seconds
        while b"\n" not in self._read:
            ready, _, _ = select.select([self._descriptor], [], [], max(0, deadline - time.monotonic()))
            if not ready:
                raise AssertionError(f"not within {seconds} s: {what}")
            more = os.read(self._descriptor, 4096)
            if not more:
                raise AssertionError(f"ended before: {what}")
            self._read += more
        line, _, self._read = self._read.partition(b"\n")
        return line.decode()
