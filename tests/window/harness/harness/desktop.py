"""A desktop of its own: a display, a session bus, an accessibility bus, and whatever is started on them."""

import os
import shutil
import subprocess
import tempfile

from .app import App
from .lines import Lines
from .processes import adopt_orphans, end, end_orphans, end_with_parent
from .servers import Xvfb
from .waiting import wait_for

PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool", "dbus-daemon": "dbus", "import": "imagemagick"}


def missing_packages():
    """Debian packages that the harness needs and does not find."""
    out = [package for program, package in PROGRAMS.items() if not shutil.which(program)]
    if not os.path.exists("/usr/libexec/at-spi-bus-launcher"):
        out.append("at-spi2-core")
    try:
        import gi

        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        out.append("gir1.2-atspi-2.0")
    return out


class Desktop:
    """One for each Python process, because the accessibility library joins one bus for good. Use it in a `with`: at the
    end everything that it started is gone, also after a failure. `server`: its display, where that is not Xvfb's one,
    such as servers.Xorg() with a second one to switch on and off."""

    def __init__(self, size="1280x800", server=None):
        self.server = server or Xvfb(size)
        self._processes = []
        self._listeners = []
        self.events = []  # (type, role, name, detail, text) of what the bus said, oldest first.

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="vignette-desktop-")
        adopt_orphans()
        try:
            os.environ["DISPLAY"] = self.server.__enter__().name
            self._start_bus()
            self._listen()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            end(process)
        self.server.__exit__()
        end_orphans()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, command, name, environment=None, cwd=None, seconds=20):
        """Starts it and waits until the bus knows an application of that name."""
        app = self.start_unseen(command, environment, cwd)
        try:
            app.accessible = wait_for(lambda: self._application(name, app), f"the application {name}", seconds)
        except AssertionError as error:
            raise AssertionError(f"{error}; its output: {app.output}") from None
        return app

    def start_unseen(self, command, environment=None, cwd=None):
        """Starts it only. A variable that is None is taken away."""
        env = dict(os.environ)
        for key, value in (environment or {}).items():
            env.pop(key, None)
            if value is not None:
                env[key] = value
        output = os.path.join(self.folder, f"output-{len(self._processes)}")
        with open(output, "wb") as file:
            process = self._run(command, stdout=file, stderr=subprocess.STDOUT, env=env, cwd=cwd)
        return App(self, process, output)

    def xdotool(self, *words):
        command = ["xdotool", *map(str, words)]
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=30).stdout

    def windows_of(self, pid):
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(pid)], capture_output=True, text=True, timeout=30
        )
        return found.stdout.split()

    def screenshot(self, path):
        """A PNG of the whole display."""
        subprocess.run(["import", "-window", "root", path], check=True, timeout=30)

    def pixels(self, x, y, width, height):
        """Of that part of the display, row by row: red, green, blue. Nothing where it is not on the display."""
        command = ["import", "-silent", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}", "-depth", "8", "rgb:-"]
        done = subprocess.run(command, capture_output=True, timeout=30)
        return done.stdout if len(done.stdout) == 3 * width * height else b""

    def forget_events(self):
        self.events.clear()

    def wait_for_event(self, kind, name=None, detail=None, text=None, seconds=10):
        """The first event since forget_events() whose type starts with `kind`, from a thing of that name."""

        def fits(event):
            wanted = zip((name, detail, text), event[2:])
            return event[0].startswith(kind) and all(want in (None, is_) for want, is_ in wanted)

        what = " ".join(str(part) for part in ("the event", kind, name, detail, text) if part is not None)
        return wait_for(lambda: next(filter(fits, self.events), None), what, seconds)

    # Starting

    def _run(self, command, **options):
        process = subprocess.Popen(
            command, start_new_session=True, stdin=subprocess.DEVNULL, preexec_fn=end_with_parent, **options
        )
        self._processes.append(process)
        return process

    def _start_bus(self):
        os.environ["XDG_RUNTIME_DIR"] = self.folder
        for variable in ("AT_SPI_BUS_ADDRESS", "NO_AT_BRIDGE", "WAYLAND_DISPLAY"):
            os.environ.pop(variable, None)
        ours, theirs = os.pipe()
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={theirs}"]
        self._run(command, pass_fds=[theirs], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(theirs)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = Lines(ours).next("the address of the bus", seconds=30)
        os.close(ours)
        self._run(
            ["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _listen(self):
        """Only now: what the accessibility library finds when it is first used is what it keeps."""
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi

        Atspi.init()
        listener = Atspi.EventListener.new(self._note)
        for kind in ("object:state-changed", "object:children-changed", "object:property-change", "object:text-changed",
                     "object:text-caret-moved", "object:announcement", "window"):
            listener.register(kind)
        self._listeners.append(listener)

    def _note(self, event):
        from gi.repository import GLib

        try:
            role, name = event.source.get_role_name(), event.source.get_name()
        except GLib.Error:
            role, name = "", ""
        text = event.any_data if isinstance(event.any_data, str) else ""
        self.events.append((event.type, role, name, event.detail1, text))

    def _application(self, name, app):
        from gi.repository import Atspi

        if not app.is_running():
            raise AssertionError(f"the program ended with {app.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_name() == name and child.get_process_id() == app.process.pid:
                # A test must not see yesterday's answer, so nothing is kept but states, which Item asks anew itself:
                # without them the library asks for states while it handles an event, and waits for itself for ever.
                child.set_cache_mask(Atspi.Cache.STATES)
                return child if child.get_child_count() > 0 else None
        return None
