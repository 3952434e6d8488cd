"""`vignette new`: a course to begin from, wherever the program is.

    python3 new_test.py build/bin/vignette
"""

import json
import os
import re
import shutil
import sys

from support import Played, Report, SOURCE, check, run, same, temporary_folder

report = Report()
vignette = sys.argv[1]


def files_in(folder):
    return sorted(os.path.relpath(os.path.join(at, name), folder) for at, _, names in os.walk(folder) for name in names)


def read(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return file.read()


def refused(code, sentence, *words):
    done = run([vignette, "new", *words])
    same((done.code, done.said, done.complained), (code, "", sentence))


@report.test("A new course can be published, and its plan holds")
def _():
    with temporary_folder() as parent:
        folder = os.path.join(parent, "my-course")
        done = run([vignette, "new", folder])
        same((done.code, done.complained), (0, ""))
        same([line.split()[:3] for line in done.said.splitlines()], [["vignette", word, folder] for word in ("preview", "check", "test")])
        checked = run([vignette, "check", "--publish", folder])
        same((checked.code, checked.complained), (0, ""))
        tested = run([vignette, "test", folder])
        same((tested.code, tested.complained), (0, ""))
        check("4 runs, each twice; 0 failures; scenes met 5 of 5, options 3 of 3" in tested.said, tested.said)
        same(os.listdir(parent), ["my-course"])


@report.test("It can be played at once")
def _():
    with temporary_folder() as parent:
        folder = os.path.join(parent, "first")
        run([vignette, "new", folder, "--title", "Our own first course"])
        with Played(vignette, folder) as play:
            same(play.page["title"], "A first evening")
            play.send("continue")
            play.send("continue")
            same(play.send("continue")["asks"][0]["kind"], "choose")


@report.test("The id comes from the folder, from the title, or as it was said")
def _():
    with temporary_folder() as parent:
        for name, words, wanted in (
            ("Tea time", (), ("tea_time", "Tea time")),
            ("2026", ("--title", "Siân’s café"), ("sians_cafe", "Siân’s café")),
            ("x", ("--id", "another", "--title", "Another"), ("another", "Another")),
        ):
            folder = os.path.join(parent, name)
            same(run([vignette, "new", folder, *words]).code, 0)
            text = read(folder, "course.lua")
            found = re.search(r'^course "(.*)" \{\n  title    = "(.*)",', text, re.M)
            same(found.groups(), wanted)
            same(run([vignette, "check", "--publish", folder]).code, 0, name)


@report.test("An editor finds the words of the language and the problems")
def _():
    with temporary_folder() as parent:
        folder = os.path.join(parent, "course")
        run([vignette, "new", folder])
        library = json.loads(read(folder, ".luarc.json"))["workspace.library"]
        same(library, [".vignette/api"])
        api = os.path.join(SOURCE, "scripting", "api")
        for name in (name for name in os.listdir(api) if name.endswith(".lua")):
            same(read(folder, library[0], name), read(api, name), name)
        json.loads(read(folder, ".vscode", "vignette.code-snippets"))
        tasks = json.loads(read(folder, ".vscode", "tasks.json"))["tasks"]
        pattern = next(task["problemMatcher"]["pattern"] for task in tasks if task["problemMatcher"])
        with open(os.path.join(folder, "units", "01-first.lua"), "a", encoding="utf-8") as file:
            file.write('\nscene "nowhere"\n  go "somewhere"\n')
        done = run([vignette, "check", "--gcc", folder])
        matches = [re.match(pattern["regexp"], line) for line in done.said.splitlines()]
        check(matches and all(matches), done.said)
        wrong = next(match for match in matches if match.group(pattern["code"]) == "unknown-scene")
        same(wrong.group(pattern["file"]), os.path.join(folder, "units/01-first.lua"))
        same(wrong.group(pattern["severity"]), "error")
        check(wrong.group(pattern["message"]).startswith("there is no scene called somewhere"), wrong.group(0))


@report.test("Nothing that is there is touched, and what cannot be made is said")
def _():
    with temporary_folder() as parent:
        folder = os.path.join(parent, "mine")
        os.mkdir(folder)
        with open(os.path.join(folder, "notes.txt"), "w", encoding="utf-8") as file:
            file.write("mine")
        refused(1, f"There is something in the folder {folder} already; name one that is not there yet, or is empty.", folder)
        refused(1, f"{folder}/notes.txt is there already and is no folder; name one that is not there yet.", f"{folder}/notes.txt")
        refused(2, f"There is no folder {parent}/a to make it in; make that one first, or name another.", f"{parent}/a/b")
        refused(1, "No id can be made from “123”; give the course one with --id, such as --id first_evening.", f"{parent}/123")
        refused(2, "“Q” cannot be an id; use small letters, digits and _, beginning with a letter, at most 64.", f"{parent}/q", "--id", "Q")
        refused(2, 'A title cannot hold " \\ { or }; use curly quotes “ ” in it.', f"{parent}/q", "--title", 'The "best"')
        same(files_in(parent), ["mine/notes.txt"])


@report.test("An empty folder is filled, and this one too")
def _():
    with temporary_folder() as parent:
        for words in (("made",), ("made/",)):
            os.mkdir(os.path.join(parent, "made"))
            same(run([vignette, "new", os.path.join(parent, words[0])]).code, 0)
            check(not [name for name in files_in(parent) if "being-made" in name], files_in(parent))
            shutil.rmtree(os.path.join(parent, "made"))


@report.test("A folder that may not be written to is said, and nothing is left in it")
def _():
    with temporary_folder() as parent:
        os.chmod(parent, 0o555)
        if os.access(parent, os.W_OK):  # Nothing is forbidden to this user.
            return
        folder = os.path.join(parent, "course")
        refused(2, f"{folder}: the folder cannot be made here (check that you may write there, and that the disk has room)", folder)
        os.chmod(parent, 0o755)
        same(os.listdir(parent), [])


report.finish()
