"""Drives a program as people with a screen reader, a keyboard and a mouse do, on a desktop of its own.

    from harness import Desktop, Report

    report = Report()
    with Desktop() as desktop:
        app = desktop.start(["build/bin/vignette", "play", "course"], name="Vignette")

        @report.test("Carry on: leads to the next page")
        def _():
            app.button("Carry on").press()
            app.wait_for_item("heading", "In the hallway")
    report.finish()

Needs from Debian: xvfb xdotool dbus at-spi2-core gir1.2-atspi-2.0 python3-gi imagemagick, and /usr/bin/python3.
Nothing here sleeps: every wait is for a condition, is woken by the events of the accessibility bus, and has a deadline.
"""

import warnings

from .app import App
from .desktop import Desktop, missing_packages
from .item import Item
from .report import Report
from .rules import broken_rules
from .waiting import wait_for

warnings.filterwarnings("ignore", message=r"Atspi\..* is deprecated")  # Debian 12's has no newer names.

__all__ = ["App", "Desktop", "Item", "Report", "broken_rules", "missing_packages", "wait_for"]
