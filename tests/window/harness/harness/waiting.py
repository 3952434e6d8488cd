"""Waiting for a condition."""

import time


class TooLate(AssertionError):
    """A condition did not come true before its deadline."""


class Gone(Exception):
    """A thing is not there just now: the bus did not answer in time, or the window is being put together."""


def wait_for(condition, what, seconds=10):
    """Returns condition() once it is true. It is asked again after every event of the accessibility bus, and at least
    every 20 ms for what has no event, such as a program that ends. What vanishes while it looks counts as not yet."""
    from gi.repository import GLib

    context = GLib.MainContext.default()
    deadline = time.monotonic() + seconds
    while True:
        value = _ask(condition)
        if value:
            return value
        if time.monotonic() > deadline:
            raise TooLate(f"not within {seconds} s: {what}")
        tick = GLib.timeout_add(20, lambda: GLib.SOURCE_REMOVE)
        context.iteration(True)
        if context.find_source_by_id(tick):
            GLib.source_remove(tick)


def _ask(condition):
    from gi.repository import GLib

    try:
        return condition()
    except (GLib.Error, Gone):
        return None
