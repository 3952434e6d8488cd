"""The program in its window, used with real keys. Needs the packages of the harness."""

import contextlib
import os
import sys

from .command import temporary_folder
from .courses import DEMENTIA

from harness import Desktop, missing_packages, wait_for  # The harness's folder is on the path by now.

SIZE = "1280x800"


def need_the_harness():
    """77 tells CTest that this test was skipped."""
    if missing_packages():
        print("skipped; install: " + " ".join(missing_packages()))
        sys.exit(77)


@contextlib.contextmanager
def home():
    """A person's folders, empty, and a display."""
    with temporary_folder() as folder, Desktop(SIZE) as desktop:
        yield Home(folder, desktop)


class Home:
    def __init__(self, folder, desktop):
        self.folder, self.desktop = folder, desktop
        self.records = os.path.join(folder, "records")

    @contextlib.contextmanager
    def window(self, vignette, *words, course=DEMENTIA):
        """`vignette play course WORDS` on screen, with the keyboard; `vignette` alone where there is no course."""
        command = [vignette, "play", course, "--records", self.records, *words] if course else [vignette, *words]
        environment = {"HOME": self.folder, "XDG_DATA_HOME": None, "XDG_CACHE_HOME": None, "VIGNETTE_RECORDS": self.records}
        app = self.desktop.start(command, "Vignette", environment)
        try:
            app.take_keyboard()
            self.desktop.xdotool("mousemove", 2, 2)  # Nothing is under the mouse.
            yield app
        finally:
            app.stop()


def shot(app, name):
    """A picture of the screen, for people, where VIGNETTE_SHOTS names a folder."""
    folder = os.environ.get("VIGNETTE_SHOTS")
    if folder:
        os.makedirs(folder, exist_ok=True)
        app.screenshot(os.path.join(folder, name + ".png"))


def plain(text):
    return " ".join(text.replace("*", "").split())


def wait_for_texts(app, texts, seconds=10):
    """Until each of them can be heard in the window."""
    wanted = [plain(text) for text in texts]

    def missing():
        heard = " \n ".join(plain(name) for name in app.names())
        return [text for text in wanted if text not in heard]

    try:
        wait_for(lambda: not missing(), "all texts", seconds)
    except AssertionError:
        raise AssertionError(f"not in the window: {missing()}; there is: {app.outline()}") from None


def tab_to(app, id):
    """Presses Tab, or shift+Tab where that is shorter, until that item has the keyboard."""
    stops = [item for item in app.items() if "focusable" in item.states]
    ids = [item.id for item in stops]
    focused = app.focused()
    at = ids.index(focused.id) if focused else -1
    forward = (ids.index(id) - at) % len(ids)
    backward = (at - ids.index(id)) % len(ids) if at >= 0 else len(ids)
    keys = ["Tab"] * forward if forward <= backward else ["shift+Tab"] * backward
    if keys:
        app.key(*keys)
    wait_for(lambda: (app.focused() or app.frame).id == id, f"the keyboard to be at {id}; it is at {app.focused()}")


def write(app, id, text):
    """Into a text box, in place of what is there, by the keyboard alone."""
    tab_to(app, id)
    app.key("ctrl+a", "Delete")
    for number, line in enumerate(text.split("\n")):
        if number > 0:
            app.key("Return")
        app.type(line)
    box = app.item("entry", id=id)
    try:
        wait_for(lambda: box.text == text, "all of it")
    except AssertionError:
        raise AssertionError(f"typed “{text}”, but there is “{box.text}”") from None
