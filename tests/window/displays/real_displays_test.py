"""open_displays() notices displays that come and go, on a real X server.

    /usr/bin/python3 real_displays_test.py build/bin/displays_probe
"""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "harness"))
sys.dont_write_bytecode = True
from harness import Report  # noqa: E402
from harness.servers import Xorg, Xvfb  # noqa: E402
from probe import Probe  # noqa: E402

FIRST, SECOND = "DUMMY0*=1280x720+0+0", "DUMMY1=1280x720+1280+0"
ROUNDS = 20
program = sys.argv[1]
report = Report()


def same(found, expected):
    if found != expected:
        raise AssertionError(f"found {found!r}, expected {expected!r}")


def coming_and_going(*words, desktop=()):
    """`desktop` goes with each switch: options of xrandr."""
    with Xorg() as server, Probe(program, server.environment, *words) as probe:
        probe.until(FIRST)
        gains = losses = 0
        for _ in range(ROUNDS):
            server.switch_on(*desktop)
            probe.until(FIRST, SECOND)
            gains += 1
            server.switch_off(*desktop)
            probe.until(FIRST)
            losses += 1
        print(f"      {gains} gains and {losses} losses of {ROUNDS} noticed")
        same(probe.finish()[0], 0)


@report.test("every display that comes or goes is noticed, with SDL's window on X")
def _():
    coming_and_going("sdl")


@report.test("every display that comes or goes is noticed, without SDL, on a desktop that keeps its size")
def _():
    coming_and_going(desktop=("--fb", "2560x1440"))


@report.test("a display that moves, and one that becomes the primary one, are noticed")
def _():
    with Xorg() as server, Probe(program, server.environment) as probe:
        probe.until(FIRST)
        server.switch_on()
        probe.until(FIRST, SECOND)
        server.xrandr("--output", "DUMMY1", "--same-as", "DUMMY0")
        probe.until(FIRST, "DUMMY1=1280x720+0+0")
        server.xrandr("--output", "DUMMY1", "--below", "DUMMY0", "--primary")
        probe.until("DUMMY1*=1280x720+0+720", "DUMMY0=1280x720+0+0")
        server.xrandr("--output", "DUMMY0", "--primary")
        probe.until(FIRST, "DUMMY1=1280x720+0+720")
        same(probe.finish()[0], 0)


@report.test("a display that somebody sets by hand, such as half of a wide one, is noticed")
def _():
    with Xorg() as server, Probe(program, server.environment) as probe:
        probe.until(FIRST)
        for _ in range(ROUNDS):
            server.xrandr("--setmonitor", "two", "1280/338x720/190+1280+0", "none")
            probe.until(FIRST, "two=1280x720+1280+0")
            server.xrandr("--delmonitor", "two")
            probe.until(FIRST)


@report.test("after closing nothing is told")
def _():
    with Xorg() as server, Probe(program, server.environment) as probe:
        probe.until(FIRST)
        probe.close()
        server.switch_on()
        same(probe.finish(), (0, "told 0 afterwards"))


@report.test("closing does not wait for a server that answers nobody")
def _():
    with Xorg() as server, Probe(program, server.environment) as probe:
        probe.until(FIRST)
        server.freeze()
        probe.close()
        server.thaw()


@report.test("when the server goes the program stays, and the thread ends")
def _():
    with Xorg() as server, Probe(program, server.environment) as probe:
        probe.until(FIRST)
        threads = probe.threads()
        server.kill()
        same(probe.next(), "displays")
        probe.wait_for_threads(threads - 1)
        probe.ask()
        same(probe.next(), "displays")
        probe.close()
        same(probe.finish(), (0, "told 0 afterwards"))


@report.test("Xvfb has one display")
def _():
    with Xvfb() as server, Probe(program, server.environment, "sdl") as probe:
        same(probe.next(), "displays screen=1280x800+0+0")
        same(probe.finish()[0], 0)


@report.test("where there is no X server the list is SDL's, and no thread runs")
def _():
    environment = {**os.environ, "SDL_VIDEODRIVER": "dummy"}
    environment.pop("DISPLAY", None)
    with Probe(program, environment, "sdl") as probe:
        same(probe.next().split("=")[-1], "1024x768+0+0")
        probe.ask()
        same(probe.next().split("=")[-1], "1024x768+0+0")
        same(probe.threads(), 1)
        probe.close()
        same(probe.finish(), (0, "told 0 afterwards"))


@report.test("where RandR's library is missing the list is SDL's, and no thread runs")
def _():
    with Xvfb() as server:
        with open(os.path.join(server.folder, "libxcb-randr.so.0"), "wb"):
            pass  # Empty, and found before the right one.
        with Probe(program, {**server.environment, "LD_LIBRARY_PATH": server.folder}, "sdl") as probe:
            same(probe.next().split("=")[-1], "1280x800+0+0")
            same(probe.threads(), 1)


@report.test("where SDL is not on X an X server beside it is not asked")
def _():
    with Xvfb() as server:
        with Probe(program, {**server.environment, "SDL_VIDEODRIVER": "dummy"}, "sdl") as probe:
            same(probe.next().split("=")[-1], "1024x768+0+0")


report.finish()
