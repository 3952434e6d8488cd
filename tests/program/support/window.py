"""The program in its window, used with real keys. Needs the packages of the harness."""

import contextlib
import os
import sys

from .checks import check
from .command import temporary_folder
from .courses import DEMENTIA
from .records import PIN, new_learner

from harness import Desktop, missing_packages, wait_for  # The harness's folder is on the path by now.

SIZE = "1280x800"


def need_the_harness():
    """77 tells CTest that this test was skipped."""
    if missing_packages():
        print("skipped; install: " + " ".join(missing_packages()))
        sys.exit(77)


@contextlib.contextmanager
def home(server=None):
    """A person's folders, empty, and a display: Xvfb's one, or that server's."""
    with temporary_folder() as folder, Desktop(SIZE, server) as desktop:
        yield Home(folder, desktop)


class Home:
    def __init__(self, folder, desktop):
        self.folder, self.desktop = folder, desktop
        self.records = os.path.join(folder, "records")

    @contextlib.contextmanager
    def window(self, vignette, *words, course=DEMENTIA, environment=None):
        """`vignette play course WORDS` on screen, with the keyboard; `vignette` alone where there is no course. The PIN
        of whoever is named is handed over; `--create` makes the learner beforehand."""
        if "--create" in words:
            new_learner(vignette, self.records, words[words.index("--learner") + 1])
        command = [vignette, "play", course, "--records", self.records, *words] if course else [vignette, *words]
        environment = {**(environment or {}), "HOME": self.folder, "XDG_DATA_HOME": None, "XDG_CACHE_HOME": None, "VIGNETTE_RECORDS": self.records, "VIGNETTE_PIN": PIN}
        app = self.desktop.start(command, "Vignette", environment)
        try:
            app.take_keyboard()
            self.desktop.xdotool("mousemove", 2, 2)  # Nothing is under the mouse.
            yield app
        finally:
            app.stop()


def give(app, box, text, heading):
    """Writes into the page's one box, dots or not, and presses Enter; then there is another heading."""
    app.item("heading", heading)
    wait_for(lambda: (app.focused() or app.frame).id == box, f"the keyboard to be in {box}")
    app.type(text)
    app.key("Return")
    app.wait_until_gone("heading", heading)


def begin_site(app, name="Quarrywell House", passphrase="four words that differ"):
    """The first run, up to the site lead's pages."""
    give(app, "site", name, "Welcome")
    give(app, "pin", passphrase, "A pass phrase for the site lead")
    give(app, "pin", passphrase, "The same pass phrase once more")
    app.item("heading", name)


def words_noted(app):
    """Past the twelve words: they are ticked as written down, then Enter goes on."""
    app.item("check box", id="noted").wait_for_state("focused")
    app.key("space")
    wait_for(lambda: "checked" in app.item("check box", id="noted").states, "the tick")
    tab_to(app, "go-on")
    app.key("Return")


def come_in(app, name, new=False, pin=PIN):
    """From “Who is here?” to the courses, by keys. Somebody new chooses the PIN; the recovery words come back."""
    app.item("heading", "Who is here?")
    tab_to(app, "name")
    app.type(name)
    app.key("Return")
    app.wait_until_gone("heading", "Who is here?")
    if not new:
        give(app, "pin", pin, "Hello, " + name)
        return None
    app.item("heading", f"Are you new here, {name}?")
    app.key("Return")
    give(app, "pin", pin, f"Choose a PIN, {name}")
    give(app, "pin", pin, "The same PIN once more")
    words = app.item("paragraph", id="recovery-words").name
    words_noted(app)
    app.wait_until_gone("heading", "Twelve words to keep at home")
    return words


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


def group_of(app, id):
    """The ids of the radio buttons of that one's group; of anything else, its own."""
    for item in app.items():
        radios = [child.id for child in item.children if child.role == "radio button"]
        if id in radios:
            return radios
    return [id]


def stops(app, focused):
    """Where Tab stops: once in a group of radio buttons, at the focused one, else the one that is chosen, else the first."""
    out = []
    for item in app.items():
        if "focusable" not in item.states:
            continue
        radios = group_of(app, item.id) if item.role == "radio button" else [item.id]
        chosen = [r for r in radios if "checked" in app.item("radio button", id=r).states] if len(radios) > 1 else []
        stop = focused if focused in radios else (chosen or radios)[0]
        if item.id == stop:
            out.append(item.id)
    return out


def tab_to(app, id):
    """Presses Tab, or shift+Tab where that is shorter, and arrows within radio buttons, until that item has the keyboard."""
    group = group_of(app, id)
    ids = stops(app, app.focused().id if app.focused() else None)
    stop = next(each for each in ids if each in group)
    tab_to_stop(app, stop, ids)
    steps = group.index(id) - group.index(stop)
    if steps:
        app.key(*(["Down"] * steps if steps > 0 else ["Up"] * -steps))
    wait_for(lambda: (app.focused() or app.frame).id == id, f"the keyboard to be at {id}; it is at {app.focused()}")


def tab_to_stop(app, id, ids):
    focused = app.focused()
    at = ids.index(focused.id) if focused else -1
    forward = (ids.index(id) - at) % len(ids) if at >= 0 else ids.index(id) + 1
    backward = (at - ids.index(id)) % len(ids) if at >= 0 else len(ids)
    keys = ["Tab"] * forward if forward <= backward else ["shift+Tab"] * backward
    if keys:
        app.key(*keys)
    wait_for(lambda: (app.focused() or app.frame).id == id, f"the keyboard to be at {id}; it is at {app.focused()}")


def choose(app, id, number):
    """By the option's number; once more where the first press has only brought it into sight."""
    app.key(str(number))
    try:
        wait_for(lambda: not app.find("push button", id="option-" + id), "the choice to be made", 2)
    except AssertionError:
        check("showing" in app.item("push button", id="option-" + id).states, f"{id} is still out of sight")
        app.key(str(number))


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
