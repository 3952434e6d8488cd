"""courses/README.md: every command that it shows is run, in the order in which it stands there, and says what is shown.

    python3 guide_test.py build/bin/vignette

What a reader does in an editor stands in comments that readers of the guide do not see, before the fence that it is about:

    <!-- in FILE: OLD -> NEW -->            once there; `everywhere in FILE:` wherever it stands
    <!-- before LINE in FILE -->            the next fence goes there; also `after LINE in FILE`, `at the end of FILE`
    <!-- as FILE -->                        the next fence is that file
    <!-- copy FOLDER to FOLDER -->

In what is shown, … stands for anything: alone on a line, for any lines.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys

from support import Report, SOURCE, check, run, same, small_course, course_folder, temporary_folder

report = Report()
vignette = os.path.abspath(sys.argv[1])
GUIDE = os.path.join(SOURCE, "courses", "README.md")
EDITOR = os.path.join(SOURCE, "assets", "editor")
WINDOWS = ("preview", "play")  # They open one; that there is such a command, with such options, is all that is looked at.


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def blocks():
    """(line, "comment", text) and (line, language, text) in the order of the guide."""
    fence, lines = None, []
    for number, line in enumerate(read(GUIDE).splitlines(), 1):
        if line.startswith("```"):
            if fence is not None:
                yield number - len(lines), fence, "".join(one + "\n" for one in lines)
            fence, lines = (None, []) if fence is not None else (line[3:].split(" ")[0], [])
        elif fence is not None:
            lines.append(line)
        elif line.startswith("<!-- ") and line.endswith(" -->"):
            yield number, "comment", line[len("<!-- "):-len(" -->")]


class Author:
    """Somebody who does what the guide says, in a folder."""

    def __init__(self, folder):
        self.folder = folder
        self.put = None  # What becomes of the next fence.

    def path(self, name):
        return os.path.join(self.folder, name)

    def change(self, name, old, new, everywhere=False):
        text = read(self.path(name))
        found = text.count(old)
        check(found == 1 or (everywhere and found > 1), f"“{old}” stands {found} times in {name}")
        write(self.path(name), text.replace(old, new))

    def hear(self, comment):
        if match := re.fullmatch(r"(in|everywhere in) (\S+): (.*) -> (.*)", comment):
            self.change(match[2], match[3], match[4], match[1] != "in")
        elif match := re.fullmatch(r"before (.*) in (\S+)", comment):
            self.put = lambda text: self.change(match[2], "\n" + match[1] + "\n", text + "\n" + match[1] + "\n")
        elif match := re.fullmatch(r"after (.*) in (\S+)", comment):
            self.put = lambda text: self.change(match[2], match[1] + "\n", match[1] + "\n" + text)
        elif match := re.fullmatch(r"at the end of (\S+)", comment):
            self.put = lambda text: write(self.path(match[1]), read(self.path(match[1])) + "\n" + text)
        elif match := re.fullmatch(r"as (\S+)", comment):
            self.put = lambda text: write(self.path(match[1]), text)
        elif match := re.fullmatch(r"copy (\S+) to (\S+)", comment):
            shutil.copytree(self.path(match[1]), self.path(match[2]))
        else:
            check(comment.startswith("with: "), f"nobody knows what this means: <!-- {comment} -->")

    def fence(self, text):
        if self.put:
            self.put(text)
        self.put = None

    def says(self, command):
        """What comes up in the terminal."""
        words = shlex.split(command)
        same(words[0], "vignette")
        if words[1] in WINDOWS:
            self.could_open(words)
            return ""
        environment = {**os.environ, "VIGNETTE_KEY_PASSPHRASE": "four words long enough", "VIGNETTE_RECORDS": self.path("records")}
        done = subprocess.run([vignette, *words[1:]], cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60, env=environment)
        return done.stdout.decode("utf-8")

    def could_open(self, words):
        known = run([vignette, words[1], "--help"])
        same(known.code, 0)
        for word in words[2:]:
            check(word in known.said if word.startswith("-") else os.path.exists(self.path(word)), f"{word} is not known to {words[1]}, or not there")


def shown_as_pattern(shown):
    lines = []
    for line in shown.splitlines():
        if line == "…":
            lines.append("(?:.*\n)*?")
        else:
            lines.append(".*".join(re.escape(part) for part in line.rstrip().split("…")) + " *\n")
    return "".join(lines)


def runs_in(fence):
    """The commands of a fence, each with what stands below it."""
    for part in re.split(r"^\$ ", fence, flags=re.M)[1:]:
        command, _, shown = part.partition("\n")
        yield command, shown


@report.test("Guide: every command says what the guide says that it says")
def _():
    with temporary_folder() as folder:
        author, commands = Author(folder), []
        for line, kind, text in blocks():
            if kind == "comment":
                author.hear(text)
            elif kind != "sh":
                author.fence(text)
            else:
                for command, shown in runs_in(text):
                    commands.append(command)
                    said = author.says(command)
                    if not re.fullmatch(shown_as_pattern(shown), said):
                        raise AssertionError(f"courses/README.md:{line}: $ {command}\nshown:\n{shown}\nsaid:\n{said}")
        met = {command.split()[1] for command in commands}
        same(met >= {"new", "preview", "check", "explain", "test", "pack", "play", "map", "rename", "strings"}, True, str(met))


@report.test("Guide: every file that it names is there")
def _():
    for target in re.findall(r"\]\(([^)#]+)\)", read(GUIDE)):
        check(os.path.exists(os.path.join(os.path.dirname(GUIDE), target)), target)


@report.test("Guide: every heading that it names is there")
def _():
    text = read(GUIDE)
    headings = {re.sub(r"[^\w -]", "", one).strip().lower().replace(" ", "-") for one in re.findall(r"^#+ (.*)$", text, re.M)}
    for anchor in re.findall(r"\]\(#([^)]+)\)", text):
        check(anchor in headings, anchor)


@report.test("Editor: the folders and files that the guide names are what `vignette new` puts there")
def _():
    with temporary_folder() as parent:
        folder = os.path.join(parent, "course")
        run([vignette, "new", folder])
        guide = read(GUIDE)
        for name, origin in ((".vscode/vignette.code-snippets", "vignette.code-snippets"), (".vscode/tasks.json", "tasks.json"), (".luarc.json", "luarc.json")):
            check(f"`{name}`" in guide, name)
            same(read(os.path.join(folder, name)), read(os.path.join(EDITOR, origin)), name)
        check("`.vignette/api/`" in guide, "the declarations")
        for snippet in json.loads(read(os.path.join(EDITOR, "vignette.code-snippets"))).values():
            check(f"`{snippet['prefix']}`" in guide, f"the guide does not tell of the snippet {snippet['prefix']}")


def matcher():
    tasks = json.loads(read(os.path.join(EDITOR, "tasks.json")))["tasks"]
    return next((task, task["problemMatcher"]) for task in tasks if task["problemMatcher"])


@report.test("Editor: the problem matcher finds file, line, column, severity, message and code in what its own task says")
def _():
    task, found = matcher()
    pattern = found["pattern"]
    broken = small_course().replace('go      "last"', 'go      "lost"') + '\nscene "shed"\n  title "A shed"\n  finish "completed"\n'
    with temporary_folder() as parent:
        folder = course_folder(parent, "a course", broken)
        check(task["options"]["cwd"] == "${workspaceFolder}" and found["fileLocation"] == ["relative", "${workspaceFolder}"], found)
        done = subprocess.run([vignette, *task["args"]], cwd=folder, capture_output=True, timeout=60)
        lines = (done.stdout + done.stderr).decode("utf-8").splitlines()
        matches = [re.search(pattern["regexp"], line) for line in lines]
        check(lines and all(matches), lines)
        by_code = {match[pattern["code"]]: match for match in matches}
        lost = by_code["unknown-scene"]
        file = os.path.join(folder, lost[pattern["file"]])
        check(os.path.isfile(file), file)
        line = read(file).splitlines()[int(lost[pattern["line"]]) - 1]
        same(line[int(lost[pattern["column"]]) - 1:], 'lost"')
        same(lost[pattern["severity"]], "error")
        check(lost[pattern["message"]].startswith("there is no scene called lost"), lost[0])
        same({match[pattern["severity"]] for match in matches} <= {"error", "warning", "note"}, True)


report.finish()
