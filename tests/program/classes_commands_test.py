"""What the site lead sees of classes on the command line: `vignette records classes` and `vignette records cascade`.

    python3 classes_commands_test.py build/bin/vignette
"""

import contextlib
import csv
import io
import os
import sys

from support import Report, check, course_folder, run, same, small_course, temporary_folder
from support.taught import hold, prepare

report = Report()
vignette = sys.argv[1]
LEAD = "three quiet kettles"
LARCH = ("Records of,Home,Course,Version,Name,Prepared by,Prepared on,Classes,People\n"
         "Larch House,Larch House,Small,1.0.0,Dee,Bo,2026-11-12,4,31\n")


class Site:
    """Rowan House: Mo prepared Ada, Ada prepared Bo; two classes."""

    def __init__(self, folder):
        self.folder = folder
        self.records = os.path.join(folder, "records")
        course_folder(os.path.join(folder, "courses"), "small", small_course())
        self.words = {"VIGNETTE_RECORDS": self.records, "VIGNETTE_COURSES": os.path.join(folder, "courses"), "HOME": folder}
        self.done("lead", "Rowan House")
        prepare(self.records, "2026-11-02", "Ada", "Mo")
        prepare(self.records, "2026-11-10", "Bo", "ada")
        self.first = hold(self.records, "2026-11-10", "ADA", ["Zebedee", "Yolanda"])
        self.second = hold(self.records, "2026-11-17", "Bo", ["Zebedee"])

    def run(self, *words, lead=LEAD, given=""):
        environment = {**self.words, **({"VIGNETTE_PASSPHRASE": lead} if lead else {})}
        command = [vignette, "records", *words]
        return run(command if lead else ["setsid", "-w", *command], given=given, environment=environment)

    def done(self, *words, **more):
        ran = self.run(*words, **more)
        same(ran.code, 0, f"{' '.join(words)}: {ran.complained}")
        return ran.said

    def refused(self, *words, code, **more):
        ran = self.run(*words, **more)
        same((ran.code, ran.said), (code, ""), " ".join(words))
        return ran.complained

    def file(self, name, text=None):
        path = os.path.join(self.folder, name)
        if text is not None:
            with open(path, "w", encoding="utf-8") as out:
                out.write(text)
        return path


@contextlib.contextmanager
def rowan():
    with temporary_folder() as folder:
        yield Site(folder)


@report.test("Classes are listed with their numbers, newest first, and nobody is named who only took part")
def _():
    with rowan() as site:
        said = site.done("classes")
        check(said.index("17") < said.index("ADA") and "Staff room" in said, said)
        check("Zebedee" not in said, said)
        check("site lead" in site.refused("classes", lead=None, code=1), "no word of the lead")


@report.test("A register is printed by its number, also into a file; another number is refused")
def _():
    with rowan() as site:
        said = site.done("classes", "--register", str(site.first))
        for words in ("Zebedee", "Yolanda", "14:00", "Sit down first.", "Somebody was there afterwards.", "The site lead"):
            check(words in said, f"{words} is not in {said}")
        page = site.file("register.html")
        site.done("classes", "--register", str(site.first), "-o", page)
        with open(page, encoding="utf-8") as file:
            check("Zebedee" in file.read(), "not in the file")
        check("no longer in the records" in site.refused("classes", "--register", "99", code=2), "not said")
        site.refused("classes", "--register", "first", code=2)


@report.test("A class is erased once its number is typed again, or with --yes; else it stays")
def _():
    with rowan() as site:
        number = str(site.first)
        check("Nothing was erased" in site.refused("classes", "--erase", number, given="no\n", code=1), "not said")
        check("ADA" in site.done("classes"), "it is gone")
        check("is erased" in site.done("classes", "--erase", number, given=number + "\n"), "not said")
        check("ADA" not in site.done("classes"), "it is there")
        site.done("classes", "--erase", str(site.second), "--yes")
        check("No class is kept yet." in site.done("classes"), "one is there")
        check("one of --register" in site.refused("classes", "--erase", "1", "--register", "1", code=2), "both at once")


@report.test("What is written for other homes names teachers alone, and another home counts it")
def _():
    with rowan() as site:
        path = site.file("rowan.csv")
        site.done("classes", "--csv", path)
        with open(path, encoding="utf-8-sig") as file:
            text = file.read()
        rows = list(csv.DictReader(io.StringIO(text, newline="")))
        same([(row["Name"], row["Prepared by"], row["Classes"], row["People"]) for row in rows],
             [("Ada", "Mo", "1", "2"), ("Bo", "ada", "1", "1")])
        check("Zebedee" not in text, text)
        said = site.done("cascade")
        check("There were 2 classes for 3 people." in said and "Only what is kept here" in said, said)
        said = site.done("cascade", site.file("larch.csv", LARCH), path)  # Our own file counts nothing twice.
        check("There were 6 classes for 34 people." in said and "sent: Larch House." in said, said)
        twice = site.run("cascade", site.file("larch.csv", LARCH), path, site.file("again.csv", LARCH))
        same((twice.code, twice.said), (0, said))
        check("again.csv: what it says of Larch House is left out: a file before it" in twice.complained, twice.complained)
        check("what it says of Rowan House is left out: this home is called so" in twice.complained, twice.complained)
        check("/larch.csv: " not in twice.complained, twice.complained)


@report.test("A file that cannot be counted is told by its name and row")
def _():
    with rowan() as site:
        slip = site.file("slip.csv", LARCH + "A,A,Small,,Cy,,soon,1,1\n")
        complained = site.refused("cascade", slip, code=2)
        check("slip.csv: Row 3: Prepared on is “soon”" in complained, complained)
        site.refused("cascade", site.file("nowhere.csv"), code=2)


report.finish()
