"""Translations from the command line: begin one, bring it up to date, report on it, send a spreadsheet out and take it back.

    python3 strings_test.py build/bin/vignette
"""

import csv
import io
import os
import re
import shutil
import subprocess
import sys

from support import SOURCE, Report, check, run, same, temporary_folder

report = Report()
vignette = sys.argv[1]
KITCHEN = ("scene kitchen/title", "The kitchen")


class Tour:
    """A copy of the tour that may be edited."""

    def __init__(self, parent):
        self.folder = os.path.join(parent, "tour")
        shutil.copytree(os.path.join(SOURCE, "courses", "tour"), self.folder)

    def path(self, name):
        return os.path.join(self.folder, name)

    def read(self, name="strings/cy.po"):
        with open(self.path(name), encoding="utf-8") as file:
            return file.read()

    def edit(self, name, old, new):
        text = self.read(name)
        check(old in text, f"{name} has no {old!r}")
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text.replace(old, new, 1))

    def strings(self, command, *more):
        return run([vignette, "strings", command, self.folder, *more])

    def translate(self, text, translation):
        """In strings/cy.po, where `text` stands on one line."""
        self.edit("strings/cy.po", f'msgid "{text}"\nmsgstr ""\n', f'msgid "{text}"\nmsgstr "{translation}"\n')


def fine(done):
    same((done.code, done.complained), (0, ""))
    return done.said


def refused(done, code, *words):
    same((done.code, done.said), (code, ""))
    for word in words:
        check(word in done.complained, f"no {word!r} in {done.complained!r}")
    same(done.complained.count("\n"), 0, "lines")


def begun(parent):
    tour = Tour(parent)
    fine(tour.strings("extract", "--language", "cy"))
    return tour


@report.test("Extract: a template, and a translation that is begun once")
def _():
    with temporary_folder() as parent:
        tour = Tour(parent)
        check("a template for new translations" in fine(tour.strings("extract")), "extract does not say what it made")
        check('"Language: \\n"' in tour.read("strings/tour.pot"), "the template has a language")
        check("none translated yet" in fine(tour.strings("extract", "--language", "cy")), "extract does not say what it made")
        tour.translate("The kitchen", "Y gegin")
        before = tour.read()
        refused(tour.strings("extract", "--language", "cy"), 1, "is there already", "vignette strings update")
        same(tour.read(), before)
        refused(tour.strings("extract", "--language", "Welsh"), 2, "“Welsh” is no code of a language")


@report.test("Extract: gettext's tools have nothing to say about it")
def _():
    if not shutil.which("msgfmt"):
        print("    (gettext's tools are not installed)")
        return
    with temporary_folder() as parent:
        tour = begun(parent)
        done = subprocess.run(["msgfmt", "-c", "-o", os.devnull, tour.path("strings/cy.po")], capture_output=True, text=True, check=False)
        same((done.returncode, done.stderr), (0, ""))


@report.test("Update: a changed text keeps its translation to check, one that left is put away, and comes back as it was")
def _():
    with temporary_folder() as parent:
        tour = begun(parent)
        tour.translate("The kitchen", "Y gegin")
        tour.translate("It takes four seconds.", "Mae’n cymryd pedair eiliad.")
        whole = tour.read()
        check("the file is as it was" in fine(tour.strings("update")), "an update without a change changed something")
        same(tour.read(), whole)

        unit = "units/01-a-cup-of-tea.lua"
        tour.edit(unit, 'result "It takes four seconds."', 'result "It takes five seconds."')
        tour.edit(unit, 'title   "The kitchen"', 'title   "Quite another name"')
        said = fine(tour.strings("update"))
        check("1 changed or moved, to check, 1 new, 2 left the course and put away" in said, said)
        now = tour.read()
        check('#| msgid "It takes four seconds."' in now, "the text that was translated is not remembered")
        check('#~ msgid "The kitchen"\n#~ msgstr "Y gegin"' in now, "the translation of a text that left is not there")

        tour.edit(unit, 'result "It takes five seconds."', 'result "It takes four seconds."')
        tour.edit(unit, 'title   "Quite another name"', 'title   "The kitchen"')
        check("2 of them came back" in fine(tour.strings("update")), "they did not come back")
        for pair in (("The kitchen", "Y gegin"), ("It takes four seconds.", "Mae’n cymryd pedair eiliad.")):
            check(f'\nmsgid "{pair[0]}"\nmsgstr "{pair[1]}"' in tour.read(), f"{pair} is not as it was")


@report.test("Update: a scene that was renamed, with its old id in `was`, keeps everything as it is")
def _():
    with temporary_folder() as parent:
        tour = begun(parent)
        tour.translate("Making it", "Ei wneud")
        unit = "units/01-a-cup-of-tea.lua"
        text = tour.read(unit).replace('"make_it"', '"making"').replace("make_it/", "making/")
        with open(tour.path(unit), "w", encoding="utf-8") as file:
            file.write(text.replace('scene "making"\n', 'scene "making"\n  was "make_it"\n'))
        check(", 0 changed or moved, to check, 0 new, 0 left" in fine(tour.strings("update")), "a rename changed something")
        check('msgctxt "scene making/title"\nmsgid "Making it"\nmsgstr "Ei wneud"' in tour.read(), "the new id is not there")


@report.test("Report: how far it is, what is missing where, and what is wrong in it")
def _():
    with temporary_folder() as parent:
        tour = begun(parent)
        tour.translate("The kitchen", "Y gegin")
        said = fine(tour.strings("report"))
        check(re.search(r"1 of \d+ texts translated \(2 of \d+ words\), 0 to check, \d+ untranslated, 0 obsolete", said), said)
        check(re.search(r"/tour/course\.lua:\d+: A tour of the language\n", said), said)
        check(re.search(r"  … and \d+ more\n$", said), said)
        tour.translate("Nothing was spilled.", "Dim *byd.")
        done = tour.strings("report")
        same(done.code, 1)
        check(re.search(r"cy\.po:\d+: warning: in the translation of “Nothing was spilled\.” a \* has no partner \(.*\) \[translation-emphasis\]",
                        done.complained), done.complained)
        with open(tour.path("strings/gd.po"), "w", encoding="utf-8") as file:
            file.write('msgid "a"\nmsgstr "b\n')
        done = tour.strings("report")
        same(done.code, 2)
        check("gd.po:2: warning: this translation cannot be read" in done.complained, done.complained)


def rows_of(text):
    return list(csv.reader(io.StringIO(text.lstrip("\ufeff"), newline="")))


def saved(path, rows, **how):
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, **how).writerows(rows)


def row_of(rows, context, text):
    return next(row for row in rows if (row[0], row[2]) == (context, text))


@report.test("CSV: every text in play order goes out, and what was written into it comes back")
def _():
    with temporary_folder() as parent:
        tour = begun(parent)
        tour.translate("The kitchen", "Y gegin")
        sheet = os.path.join(parent, "cy.csv")
        fine(tour.strings("csv", "-o", sheet, "--language", "cy"))
        with open(sheet, encoding="utf-8", newline="") as file:
            rows = rows_of(file.read())
        same(rows[0], ["context", "who", "English", "translation", "state", "comment", "mark"])
        scenes = list(dict.fromkeys(row[0].split("/")[0][6:] for row in rows if row[0].startswith("scene ")))
        same(scenes, ["welcome", "kitchen", "around", "how_does_he_take_it", "make_it", "carry_it", "afterwards", "cards", "trolley", "afterwards_round"])
        same(row_of(rows, *KITCHEN)[3:5], ["Y gegin", "translated"])
        same(row_of(rows, "scene trolley/say osei", "Here comes the one with the trolley.")[1], "Mr Osei")

        before = tour.read()
        check(" 0 rows taken" in fine(run([vignette, "strings", "take", tour.folder, sheet, "--language", "cy"])), "an untouched sheet was taken")
        same(tour.read(), before)

        row = row_of(rows, "scene around/narrate", "That is fine. The tea tastes the same.")
        row[3], row[5] = "=Mae hynny’n iawn,\nac yn dda.", "Formal?"
        row_of(rows, *KITCHEN)[3] = "Cegin"
        saved(sheet, rows, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
        check(" 2 rows taken" in fine(run([vignette, "strings", "take", tour.folder, sheet, "--language", "cy"])), "the sheet was not taken")
        now = tour.read()
        check('msgid "The kitchen"\nmsgstr "Cegin"' in now, "the change is not there")
        check('# Formal?\n' in now and '"=Mae hynny’n iawn,\\n"\n"ac yn dda."' in now, "the new row is not there")


@report.test("CSV: where the file was changed as well, it stays, and nothing is dropped")
def _():
    with temporary_folder() as parent:
        tour = begun(parent)
        tour.translate("The kitchen", "Y gegin")
        rows = rows_of(tour.strings("csv", "--language", "cy").said)
        row_of(rows, *KITCHEN)[3] = "Cegin"
        rows.append(["scene gone/title", "", "A text that left", "Testun a aeth", "translated", "", ""])
        sheet = os.path.join(parent, "cy.csv")
        saved(sheet, rows)
        tour.edit("strings/cy.po", 'msgstr "Y gegin"', 'msgstr "Cegin fach"')
        done = run([vignette, "strings", "take", tour.folder, sheet, "--language", "cy"])
        same(done.code, 1)
        check("was changed as well and stays" in done.complained and "is not in the course any more" in done.complained, done.complained)
        check('# Another translation: "Cegin"\n' in tour.read(), "the sheet's translation was dropped")
        check('msgstr "Cegin fach"' in tour.read(), "the file's translation was overwritten")
        check('#~ msgid "A text that left"\n#~ msgstr "Testun a aeth"' in tour.read(), "the text that left was dropped")


@report.test("CSV: a sheet that is there is not written over, and one that is none is refused")
def _():
    with temporary_folder() as parent:
        tour = begun(parent)
        sheet = os.path.join(parent, "cy.csv")
        saved(sheet, [["a", "b"]])
        refused(tour.strings("csv", "-o", sheet), 1, "is there already", "--overwrite")
        refused(tour.strings("take", sheet, "--language", "cy"), 2, "this sheet has no column context")
        fine(tour.strings("csv", "-o", sheet, "--overwrite"))
        refused(tour.strings("csv", "--language", "gd"), 2, "gd.po is not there")
        refused(tour.strings("take", sheet), 2, "Name the sheet and its language")
        refused(tour.strings("take", os.path.join(parent, "none.csv"), "--language", "cy"), 2, "there is no such file")


@report.test("Take: a language that was not begun is begun with the sheet")
def _():
    with temporary_folder() as parent:
        tour = Tour(parent)
        rows = rows_of(tour.strings("csv").said)
        row_of(rows, *KITCHEN)[3] = "Y gegin"
        sheet = os.path.join(parent, "cy.csv")
        saved(sheet, rows)
        check(" 1 row taken, " in fine(tour.strings("take", sheet, "--language", "cy")), "it was not taken")
        check('msgid "The kitchen"\nmsgstr "Y gegin"' in tour.read(), "it is not there")


@report.test("A course without translations, with errors, or that is none: a sentence each")
def _():
    with temporary_folder() as parent:
        tour = Tour(parent)
        refused(tour.strings("update"), 1, "holds no translation", "vignette strings extract")
        refused(tour.strings("report"), 1, "holds no translation")
        tour.edit("units/02-the-tea-round.lua", 'go   "trolley"', 'go   "trolly"')
        for command in (("extract",), ("update",), ("report",), ("csv",)):
            refused(tour.strings(*command), 1, "this course has errors", "vignette check")
        check(not os.path.exists(tour.path("strings")), "something was written")
        refused(run([vignette, "strings", "report", parent]), 2, "there is no course here")
        refused(run([vignette, "strings"]), 2, "Say what to do: vignette strings extract, update, report, csv or take")


report.finish()
