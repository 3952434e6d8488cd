"""`vignette rename`: an id changes everywhere, or nowhere.

    python3 rename_test.py build/bin/vignette
"""

import os
import shutil
import sys

from support import Report, SOURCE, check, run, same, temporary_folder

report = Report()
vignette = sys.argv[1]
TOUR = os.path.join(SOURCE, "courses", "tour")

CY = """msgid ""
msgstr ""
"Language: cy\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

# Ask Siân.
msgctxt "scene kitchen/title"
msgid "The kitchen"
msgstr "Y gegin"

msgctxt "scene kitchen/narrate"
msgid "{bea.name}, {bea.about}, waves you in."
msgstr "Mae {bea.name} ({bea.about}) yn codi llaw."
"""


def files_of(folder):
    out = {}
    for at, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(at, name), "rb") as file:
                out[os.path.relpath(os.path.join(at, name), folder)] = file.read()
    return out


class Tour:
    """A copy of the tour. `with Tour() as tour:`"""

    def __enter__(self):
        self._parent = temporary_folder()
        self.folder = os.path.join(self._parent.__enter__(), "tour")
        shutil.copytree(TOUR, self.folder)
        return self

    def __exit__(self, *what):
        self._parent.__exit__(*what)

    def rename(self, *words):
        return run([vignette, "rename", self.folder, *words])

    def text(self, *path):
        with open(os.path.join(self.folder, *path), encoding="utf-8") as file:
            return file.read()

    def write(self, text, *path):
        os.makedirs(os.path.join(self.folder, *path[:-1]), exist_ok=True)
        with open(os.path.join(self.folder, *path), "w", encoding="utf-8") as file:
            file.write(text)


@report.test("A scene gets another id in the course and in its plans, and keeps the old one for kept places")
def _():
    with Tour() as tour:
        before = files_of(tour.folder)
        done = tour.rename("afterwards", "the_end")
        same((done.code, done.complained), (0, ""))
        lines = done.said.splitlines()
        check(f"{tour.folder}/units/01-a-cup-of-tea.lua:142: go      \"the_end\"" in lines, done.said)
        same(lines[-1], 'Leave the line was "afterwards" where it is: by it, kept places are found.')
        check('scene "the_end"\n  was     "afterwards"\n' in tour.text("units", "01-a-cup-of-tea.lua"), "was")
        check('expect scene "the_end"' in tour.text("plans", "tour.plan"), "the plan")
        same(sorted(path for path, text in files_of(tour.folder).items() if text != before[path]),
             ["plans/tour.plan", "units/01-a-cup-of-tea.lua"])
        same(run([vignette, "test", tour.folder]).code, 0)


@report.test("A dry run says that nothing is changed yet and what would be, and changes nothing")
def _():
    with Tour() as tour:
        before = files_of(tour.folder)
        dry = tour.rename("warmth", "heat", "--dry-run")
        same((dry.code, dry.complained), (0, ""))
        same(files_of(tour.folder), before)
        first, *places = dry.said.splitlines()
        same(first, f"Nothing is changed yet (leave out --dry-run to do it). {len(places)} lines would read:")
        same(tour.rename("warmth", "heat").said.splitlines(), places)
        check(files_of(tour.folder) != before, "nothing changed")
        same(run([vignette, "test", tour.folder]).code, 0)


@report.test("A dry run leaves what is to be done by hand for when it is done")
def _():
    with Tour() as tour:
        dry = tour.rename("cup/mug", "glass", "--dry-run").said.splitlines()
        same(dry[-2:], ["Once that is done:", tour.rename("cup/mug", "glass").said.splitlines()[-1]])


@report.test("What is refused changes nothing")
def _():
    with Tour() as tour:
        before = files_of(tour.folder)
        for code, sentence, words in (
            (2, "“kitchen” is a scene and a role; say which with --kind scene or --kind role.", ("kitchen", "x")),
            (2, "There is no id called kitchn in this course; did you mean kitchen?", ("kitchn", "x")),
            (2, "There is no kind of id called person; write scene, option, unit, variable, character or the like.",
             ("bea", "x", "--kind", "person")),
            (1, "There is a scene called trolley already; choose another name.", ("cards", "trolley")),
            (2, "“Big Kitchen” cannot be an id; use small letters, digits and _, beginning with a letter, at most 64.",
             ("cards", "Big Kitchen")),
            (1, "tour is the id of the course itself. What people did is kept under it, so it stays as it is.", ("tour", "x")),
        ):
            done = tour.rename(*words)
            same((done.code, done.said, done.complained), (code, "", sentence))
        same(files_of(tour.folder), before)


@report.test("What is left for the author to do is said")
def _():
    with Tour() as tour:
        said = tour.rename("last_asked", "asked_last").said
        same(said.splitlines()[-1], "What people wrote and chose there stays under its old id; asked_last begins empty for them.")
        said = tour.rename("cup/mug", "glass").said
        same(said.splitlines()[-1], "The picture media/table.svg has this as its part cup-mug: give that part the id cup-glass too.")


@report.test("Translations follow, and none of them is marked to be checked")
def _():
    with Tour() as tour:
        tour.write(CY, "strings", "cy.po")
        same(tour.rename("kitchen", "scullery", "--kind", "scene").code, 0)
        same(tour.rename("bea", "beatrix").code, 0)
        po = tour.text("strings", "cy.po")
        for line in ("# Ask Siân.", 'msgctxt "scene scullery/title"', 'msgid "{beatrix.name}, {beatrix.about}, waves you in."',
                     'msgstr "Mae {beatrix.name} ({beatrix.about}) yn codi llaw."'):
            check(line in po.splitlines(), po)
        check("fuzzy" not in po, po)
        reported = run([vignette, "strings", "report", tour.folder])
        check("2 of" in reported.said, reported.said)


@report.test("A translation that cannot be read stops it")
def _():
    with Tour() as tour:
        tour.write('msgid "x\nmsgstr', "strings", "cy.po")
        before = files_of(tour.folder)
        done = tour.rename("bea", "beatrix")
        same((done.code, done.said), (1, ""))
        check(done.complained.startswith("Nothing was changed: the translation strings/cy.po cannot be read at line 1 ("), done.complained)
        same(files_of(tour.folder), before)


@report.test("Files that may not be replaced stay as they are")
def _():
    with Tour() as tour:
        before = files_of(tour.folder)
        os.chmod(os.path.join(tour.folder, "units"), 0o555)
        if not os.access(os.path.join(tour.folder, "units"), os.W_OK):
            done = tour.rename("bea", "beatrix")
            same(done.code, 2)
            check(done.complained.startswith("Nothing was changed: "), done.complained)
            same(files_of(tour.folder), before)
        os.chmod(os.path.join(tour.folder, "units"), 0o755)


@report.test("A course with problems, and no course, are said")
def _():
    with Tour() as tour:
        tour.write("scene(", "units", "02-the-tea-round.lua")
        done = tour.rename("bea", "beatrix")
        same(done.code, 1)
        check("units/02-the-tea-round.lua:1" in done.complained, done.complained)
        nowhere = run([vignette, "rename", tour.folder + "-2", "a", "b"])
        same((nowhere.code, nowhere.complained), (2, f"There is no folder {tour.folder}-2; name the folder of the course that you write."))


report.finish()
