"""A course as one file: packed, signed, looked at, played; changed, unsigned, and sent to do harm.

    python3 package_test.py build/bin/vignette
"""

import configparser
import os
import pty
import shutil
import stat
import subprocess
import sys
import zipfile

from support import DEMENTIA, SOURCE, Played, Report, check, course_folder, run, same, small_course, temporary_folder

report = Report()
vignette = sys.argv[1]
TOUR = os.path.join(SOURCE, "courses", "tour")
LINUX = os.path.join(SOURCE, "assets", "linux")
PHRASE = {"VIGNETTE_KEY_PASSPHRASE": "two spoons of sugar"}
UNSIGNED = "This course is not signed, so nobody can tell whether it is as its author made it."
ADVICE = " (leave this file alone, and ask the course's author for it)"


class Kitchen:
    """A home folder of its own, and the commands in it."""

    def __init__(self, folder):
        self.folder = folder
        self.environment = {"HOME": folder, "XDG_CACHE_HOME": "", "XDG_DATA_HOME": "", "VIGNETTE_RECORDS": self.path("records"),
                            "SDL_VIDEODRIVER": "dummy"}

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def run(self, *words, **more):
        return run([vignette, *words], environment={**self.environment, **more})

    def pack(self, course, name, *words, **more):
        done = self.run("pack", course, "-o", self.path(name), *words, **more)
        same((done.code, done.complained), (0, ""), "packing")
        return self.path(name), done.said

    def new_key(self, name):
        done = self.run("pack", "--new-key", self.path(name), **PHRASE)
        same((done.code, done.complained), (0, ""), "a new key")
        return self.path(name)

    def trust(self, key):
        os.makedirs(self.path("records", "keys"), exist_ok=True)
        shutil.copy(key + ".pub", self.path("records", "keys"))

    def cache(self):
        return self.path(".cache", "vignette", "courses")

    def played(self, package, *words):
        os.environ.update(self.environment)
        return Played(vignette, package, *words)


def test(name):
    """A test in a folder of its own."""
    def wrap(function):
        @report.test(name)
        def _():
            before = dict(os.environ)
            try:
                with temporary_folder() as folder:
                    function(Kitchen(folder))
            finally:
                os.environ.clear()
                os.environ.update(before)
    return wrap


def rezip(path, change):
    """The archive again, its files as `change` leaves them in a dictionary."""
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    change(files)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)


def pages(play):
    """The first pages as they are, but for what they are called by."""
    seen = [play.page]
    while seen[-1]["asks"] == [{"kind": "continue"}] and len(seen) < 5:
        seen.append(play.send("continue"))
    return seen


@test("The tour, packed, plays from its file as it plays from its folder")
def _(kitchen):
    package, said = kitchen.pack(TOUR, "tour.vignette")
    check(said.startswith(f"{package}: A tour of the language 1.0.0, 12 files, "), said)
    check("Left out, since only its author needs them: plans/tour.plan\n" in said, said)
    with kitchen.played(TOUR, "--preview") as play:
        expected = pages(play)
        same(play.complained, "")
    with kitchen.played(package, "--preview") as play:
        same(pages(play), expected)
        same(play.end(), 0)
        same(play.complained, UNSIGNED)


@test("Packing twice gives the same bytes")
def _(kitchen):
    kitchen.new_key("oak")
    made = []
    for name in ("one.vignette", "two.vignette"):
        path, _ = kitchen.pack(DEMENTIA, name, "--key", kitchen.path("oak"), **PHRASE)
        with open(path, "rb") as file:
            made.append(file.read())
    check(made[0] == made[1], "two packages of one course differ")


@test("A package is unpacked once, for its owner alone, and mended when somebody changed what was unpacked")
def _(kitchen):
    package, _ = kitchen.pack(TOUR, "tour.vignette")
    for _ in range(2):
        with kitchen.played(package, "--preview"):
            pass
    note, folder = sorted((os.path.join(kitchen.cache(), name) for name in os.listdir(kitchen.cache())), key=os.path.isdir)
    same(note, folder + ".from")
    same(stat.S_IMODE(os.stat(kitchen.cache()).st_mode), 0o700)
    same(stat.S_IMODE(os.stat(folder).st_mode), 0o700)
    with open(os.path.join(folder, "course.lua"), "w", encoding="utf-8") as file:
        file.write("nonsense")
    with kitchen.played(package, "--preview") as play:
        same(play.page["course"], "tour")
    same(len(os.listdir(kitchen.cache())), 2)


@test("What was unpacked goes at a later opening when its package is gone or holds another course by now")
def _(kitchen):
    def play(package):
        with kitchen.played(package, "--preview"):
            pass
        return {name for name in os.listdir(kitchen.cache()) if not name.endswith(".from")}

    small = course_folder(kitchen.folder, "small", small_course())
    tour, _ = kitchen.pack(TOUR, "tour.vignette")
    other, _ = kitchen.pack(small, "small.vignette")
    both = play(tour) | play(other)
    same(len(both), 2)
    os.remove(tour)
    same(play(other), both, "the tour's on the day of its opening")
    for note in os.listdir(kitchen.cache()):
        if note.endswith(".from"):
            os.utime(kitchen.path(".cache", "vignette", "courses", note), (0, 0))
    same(len(play(other)), 1, "the small one's alone")


@test("A place that was kept while playing from the file is found again from the folder")
def _(kitchen):
    package, _ = kitchen.pack(TOUR, "tour.vignette")
    with kitchen.played(package, "--records", kitchen.path("kept"), "--learner", "Ada", "--create") as play:
        play.send("continue")
        play.end()
    with kitchen.played(TOUR, "--records", kitchen.path("kept"), "--learner", "Ada") as play:
        same(play.page["revision"], 1, "the place that was kept")


@test("A key signs, and is known where its public half lies")
def _(kitchen):
    key = kitchen.new_key("oak")
    same(stat.S_IMODE(os.stat(key).st_mode), 0o600)
    package, said = kitchen.pack(TOUR, "tour.vignette", "--key", key, "--comment", "Oak House training", **PHRASE)
    number = said.split("Signed with the key ")[1].strip()
    check(0 < len(number) <= 16, number)
    looked = kitchen.run("pack", "--verify", package)
    same(looked.code, 1)
    check(f"does not know ({number})" in looked.said, looked.said)
    kitchen.trust(key)
    looked = kitchen.run("pack", "--verify", package)
    same(looked.code, 0)
    same(looked.said.splitlines()[-1], f"Signed by oak ({number}): “Oak House training”")
    check(looked.said.startswith("A tour of the language 1.0.0 (tour, en-GB), packed with Vignette "), looked.said)
    with kitchen.played(package, "--preview") as play:
        same(play.complained, "")


@test("A key that is named is enough to look at a package")
def _(kitchen):
    key = kitchen.new_key("oak")
    package, _ = kitchen.pack(TOUR, "tour.vignette", "--key", key, **PHRASE)
    same(kitchen.run("pack", "--verify", package, "--key", key + ".pub").code, 0)
    wrong = kitchen.run("pack", "--verify", package, "--key", key)
    same((wrong.code, wrong.complained), (2, f"{key}: this is not a public key (name the file that ends with .pub)"))


@test("minisign finds our signature right")
def _(kitchen):
    if not shutil.which("minisign"):
        return
    key = kitchen.new_key("oak")
    package, _ = kitchen.pack(TOUR, "tour.vignette", "--key", key, **PHRASE)
    with zipfile.ZipFile(package) as archive:
        archive.extractall(kitchen.path("out"))
    done = subprocess.run(["minisign", "-V", "-H", "-m", kitchen.path("out", "manifest.json"), "-p", key + ".pub"], capture_output=True,
                          check=False)
    same(done.returncode, 0, done.stderr.decode())


@test("A course that was changed after it was packed is not played, and the change is named")
def _(kitchen):
    package, _ = kitchen.pack(TOUR, "tour.vignette")
    rezip(package, lambda files: files.update({"course.lua": files["course.lua"] + b" "}))
    sentence = (f"{package}: “course.lua” is not what was packed: the course was changed after it was packed (ask the course's author for "
                "it again)")
    for words in (("play", package, "--protocol", "json"), ("play", package), ("play", package, "--terminal"),
                  ("pack", "--verify", package)):
        done = kitchen.run(*words)
        same((done.code, done.said, done.complained), (1, "", sentence), words[0])
    checked = kitchen.run("check", package)
    same((checked.code, checked.complained), (1, sentence + " [bad-package]"))
    check(not os.path.exists(kitchen.cache()), "something was unpacked")


@test("A signature that was true of another course does not fit")
def _(kitchen):
    key = kitchen.new_key("oak")
    kitchen.trust(key)
    first, _ = kitchen.pack(TOUR, "tour.vignette", "--key", key, **PHRASE)
    second, _ = kitchen.pack(DEMENTIA, "other.vignette")
    with zipfile.ZipFile(first) as archive:
        signature = archive.read("manifest.json.minisig")
    rezip(second, lambda files: files.update({"manifest.json.minisig": signature}))
    done = kitchen.run("play", second, "--protocol", "json")
    same(done.code, 1)
    check("its signature does not fit" in done.complained, done.complained)


@test("An archive that would write elsewhere is refused, and nothing is written anywhere")
def _(kitchen):
    evil = kitchen.path("evil.vignette")
    with zipfile.ZipFile(evil, "w") as archive:
        archive.writestr("manifest.json", "{}")
        archive.writestr("../../../evil.sh", "x")
    done = kitchen.run("play", evil, "--protocol", "json")
    same((done.code, done.complained), (1, f"{evil}: “../../../evil.sh” leads out of the course's folder{ADVICE}"))
    same(os.listdir(kitchen.folder), ["evil.vignette"])


@test("What is not a course in one file says so")
def _(kitchen):
    with open(kitchen.path("text.vignette"), "w", encoding="utf-8") as file:
        file.write("hello")
    done = kitchen.run("play", kitchen.path("text.vignette"))
    same((done.code, done.complained), (2, kitchen.path("text.vignette")
         + ": this is not a course in one file (copy it again, or ask the course's author for it)"))
    gone = kitchen.run("play", kitchen.path("gone.vignette"))
    same((gone.code, gone.complained), (2, kitchen.path("gone.vignette") + ": there is no such file (check the name and the folder)"))


@test("A course with mistakes is not packed")
def _(kitchen):
    course = course_folder(kitchen.folder, "small", small_course(line="go \"nowhere\""))
    done = kitchen.run("pack", course, "-o", kitchen.path("small.vignette"))
    same(done.code, 1)
    check(done.complained.endswith(f"{course}: nothing was packed, because of these mistakes (mend them first: vignette check {course})"),
          done.complained)
    check(not os.path.exists(kitchen.path("small.vignette")), "it was packed")


@test("A file that is there is not written over, unless one says so")
def _(kitchen):
    course = course_folder(kitchen.folder, "small", small_course())
    path, _ = kitchen.pack(course, "small.vignette")
    again = kitchen.run("pack", course, "-o", path)
    same((again.code, again.complained), (1, f"{path}: this file is there already (name another with -o, or add --force to put this in "
                                             "its place)"))
    same(kitchen.run("pack", course, "-o", path, "--force").code, 0)
    odd = kitchen.run("pack", course, "-o", kitchen.path("small", "course.lua"), "--force")
    same(odd.code, 2)
    check("--output names a file that ends with .vignette" in odd.complained, odd.complained)
    same(kitchen.run("pack", path).code, 2)


@test("Without -o the file is called by id and version")
def _(kitchen):
    course = course_folder(kitchen.folder, "small", small_course())
    os.makedirs(kitchen.path("here"))
    done = run([vignette, "pack", course], environment=kitchen.environment, before=lambda: os.chdir(kitchen.path("here")))
    same((done.code, os.listdir(kitchen.path("here"))), (0, ["small-1.0.0.vignette"]))


@test("A sensitive course is called by its neutral name, and what a name gives away stays inside the course")
def _(kitchen):
    course = course_folder(kitchen.folder, "small", small_course("privacy = \"private\", listed_as = \"Practice learning\"").replace(
        "title = \"Small\"", "title = \"What nobody is to read\"", 1))
    path, said = kitchen.pack(course, "small.vignette")
    check("Practice learning 1.0.0" in said and "nobody" not in said, said)
    with zipfile.ZipFile(path) as archive:
        check(b"nobody" not in archive.read("manifest.json"), "the manifest has the title")


@test("A key is made once, under a pass phrase that is worth one")
def _(kitchen):
    short = kitchen.run("pack", "--new-key", kitchen.path("oak"), VIGNETTE_KEY_PASSPHRASE="sugar")
    same((short.code, os.listdir(kitchen.folder)), (2, []), short.complained)
    key = kitchen.new_key("oak")
    again = kitchen.run("pack", "--new-key", key, **PHRASE)
    same((again.code, again.complained), (1, f"{key}: this file is there already, and a key that is written over is gone (choose another "
                                             "name)"))
    wrong = kitchen.run("pack", TOUR, "-o", kitchen.path("t.vignette"), "--key", key, VIGNETTE_KEY_PASSPHRASE="three spoons")
    same((wrong.code, wrong.complained), (1, f"{key}: the pass phrase does not open this key (start the command again, with the "
                                            "one that was chosen for this key)"))
    check(not os.path.exists(kitchen.path("t.vignette")), "it was packed")


class Typing:
    """A command with a terminal of its own, and somebody at it."""

    def __init__(self, kitchen, *words):
        self.seen = ""
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            environment = {**os.environ, **kitchen.environment}
            environment.pop("VIGNETTE_KEY_PASSPHRASE", None)
            os.execve(vignette, [vignette, *words], environment)

    def read(self):
        """Whether there is more."""
        try:
            self.seen += os.read(self.terminal, 4096).decode("utf-8").replace("\r\n", "\n")
            return True
        except OSError:  # A terminal that nobody holds any more.
            return False

    def answer(self, question, words):
        while not self.seen.endswith(question):
            check(self.read(), f"it never asked “{question}”: {self.seen}")
        self.seen += "<" + words + ">"
        os.write(self.terminal, (words + "\n").encode("utf-8"))

    def end(self):
        while self.read():
            pass
        os.close(self.terminal)
        return os.waitstatus_to_exitcode(os.waitpid(self.child, 0)[1])


FIRST = "Choose a pass phrase for the new key (nothing is shown while you type): "
SECOND = "Type the same pass phrase a second time: "
OPENS = "The key's pass phrase (nothing is shown while you type): "


@test("A new key at a terminal: who slips is told of what, and begins again with the first pass phrase")
def _(kitchen):
    typing = Typing(kitchen, "pack", "--new-key", kitchen.path("oak"))
    typing.answer(FIRST, "sugar")
    typing.answer("Four words that do not belong together are good. Please begin again with the first.\n" + FIRST, "two spoons of sugar")
    typing.answer(SECOND, "two spoons of salt")
    typing.answer("The second was not the same as the first. Please begin again with the first.\n" + FIRST, "two spoons of sugar")
    typing.answer(SECOND, "two spoons of sugar")
    same(typing.end(), 0, typing.seen)
    same(sorted(name for name in os.listdir(kitchen.folder)), ["oak", "oak.pub"])
    typing = Typing(kitchen, "pack", TOUR, "-o", kitchen.path("tour.vignette"), "--key", kitchen.path("oak"))
    typing.answer(OPENS, "two spoons of salt")
    typing.answer("That pass phrase does not open the key. Please type it again.\n" + OPENS, "two spoons of sugar")
    same(typing.end(), 0, typing.seen)


@test("A new key at a terminal: after three times nothing was made, and it says how to go on")
def _(kitchen):
    typing = Typing(kitchen, "pack", "--new-key", kitchen.path("oak"))
    for again in ("a", "b", "c"):
        typing.answer(FIRST, "two spoons of sugar")
        typing.answer(SECOND, "two spoons of " + again)
    same(typing.end(), 1, typing.seen)
    same(typing.seen.strip().splitlines()[-1],
         "The second was not the same as the first. No key was made; start the command again when you are ready.")
    same(os.listdir(kitchen.folder), [])


@test("Words that do not go together are told")
def _(kitchen):
    done = kitchen.run("pack")
    same((done.code, done.complained), (2, "Name the folder of a course: vignette pack COURSE (see vignette pack --help)."))
    done = kitchen.run("pack", "--verify", "a", "--new-key", "b")
    same(done.code, 2)
    check("do not go together" in done.complained, done.complained)
    same(kitchen.run("pack", kitchen.path("nowhere")).code, 2)


@test("The list of courses in the terminal has packages, and says what a learner should know")
def _(kitchen):
    os.makedirs(kitchen.path("courses"))
    kitchen.pack(DEMENTIA, os.path.join("courses", "dementia.vignette"))
    done = run([vignette, "--terminal"], given="1\n\n", environment={**kitchen.environment, "VIGNETTE_COURSES": kitchen.path("courses")})
    same(done.code, 0)
    check("1  Introduction to Dementia Care" in done.said, done.said)
    check(UNSIGNED in done.complained, done.complained)


@test("A double click finds the program: the entries and the type are well formed")
def _(kitchen):
    entries = {name: configparser.ConfigParser(interpolation=None) for name in ("vignette.desktop", "vignette-course.desktop")}
    for name, entry in entries.items():
        entry.optionxform = str
        entry.read(os.path.join(LINUX, name), encoding="utf-8")
        if shutil.which("desktop-file-validate"):
            done = subprocess.run(["desktop-file-validate", os.path.join(LINUX, name)], capture_output=True, check=False)
            same((done.returncode, done.stdout + done.stderr), (0, b""), name)
    opener = entries["vignette-course.desktop"]["Desktop Entry"]
    same((opener["Exec"], opener["MimeType"]), ("vignette play %f", "application/x-vignette-course;"))
    if not shutil.which("update-mime-database"):
        return
    os.makedirs(kitchen.path("mime", "packages"))
    shutil.copy(os.path.join(LINUX, "vignette-course.xml"), kitchen.path("mime", "packages"))
    done = subprocess.run(["update-mime-database", kitchen.path("mime")], capture_output=True, check=False)
    same(done.returncode, 0, done.stderr.decode())
    with open(kitchen.path("mime", "globs2"), encoding="utf-8") as globs:
        check("50:application/x-vignette-course:*.vignette\n" in globs.read(), "the ending is not known")


report.finish()
