"""`vignette check` and `vignette explain`: what people, editors and other tools get, and Ctrl-C while exploring.

    python3 check_test.py build/bin/vignette
"""

import glob
import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
import urllib.parse

from support import SOURCE, STUCK, Report, check, course_folder, run, same, small_course, temporary_folder

report = Report()
vignette = os.path.abspath(sys.argv[1])
PAGES = sorted(os.path.basename(path)[:-len(".lua")] for path in glob.glob(os.path.join(SOURCE, "tests", "diagnostics", "*.lua")))

LONG = 'narrate "Où est-elle? You go ' + "and you go " * 9 + 'home."'
LOST = '\nscene "lost"\n  title "Lost"\n  finish "completed"\n'
# As an editor's problem matcher has it: file, line, column, severity, message, code.
MATCHER = re.compile(r"^(.+?):(\d+):(\d+): (error|warning|note): (.*) \[([a-z0-9-]+)\]$")


def checked(*words, **more):
    return run([vignette, "check", *words], **more)


def in_course(text):
    """Decorates a test that takes a folder with that course, in a folder whose name needs care."""

    def decorate(body):
        def test():
            with temporary_folder() as parent:
                body(course_folder(parent, "tea & 50 %", text), parent)

        return test

    return decorate


@report.test("A sound course: nothing on standard error, and a summary")
@in_course(small_course())
def _(folder, parent):
    done = checked(folder)
    same((done.code, done.complained), (0, ""))
    first, *rest = done.said.splitlines()
    same(first, f"{folder}: 1 unit, 3 scenes, nothing to mend")
    check(re.fullmatch(r"  Every way through it was played: \d+ situations\.", rest[0]), rest[0])
    check(any(re.fullmatch(r"    Minutes it takes: \d+ at least, \d+ usually, \d+ at most; the unit says 2", line) for line in rest), rest)
    check("    Ways through it: 1 (1 to the end, 0 leaving early)" in rest, rest)
    check(any(re.fullmatch(r"    To read: \d+ words", line) for line in rest), rest)


@report.test("For people: findings with their line, a summary, and what --publish makes of warnings")
@in_course(small_course(line=LONG) + LOST)
def _(folder, parent):
    done = checked(folder)
    same(done.code, 0)
    check(f"{folder}/course.lua:5: note: this sentence has 30 words" in done.complained, done.complained)
    check(f"{folder}/course.lua:18: warning: " in done.complained, done.complained)
    check(f"{folder}: 1 unit, 4 scenes, 1 warning and 1 note\n" in done.said, done.said)
    published = checked(folder, "--publish")
    same(published.code, 1)
    check(f"{folder}/course.lua:18: nothing leads to the scene lost" in published.complained, published.complained)
    check("1 error and 1 note" in published.said, published.said)


@report.test("Notes are no obstacle to publishing")
@in_course(small_course(line=LONG))
def _(folder, parent):
    done = checked(folder, "--publish")
    same(done.code, 0, done.complained)
    check("note: " in done.complained, done.complained)


@report.test("--quick leaves exploring out, and nothing else")
@in_course(STUCK)
def _(folder, parent):
    done = checked(folder, "--quick")
    same((done.code, done.complained), (0, ""))
    check("explored" not in done.said and "words" in done.said, done.said)


@report.test("A finding of exploring tells the way to it, in each form")
@in_course(STUCK)
def _(folder, parent):
    done = checked(folder)
    same(done.code, 1, done.complained)
    check("How to get there: " in done.complained and "choose “Fast.”" in done.complained, done.complained)
    first = json.loads(checked(folder, "--json").said.splitlines()[0])
    same((first["code"], first["severity"], first["file"]), ("nothing-choosable", "error", "course.lua"))
    check(any("Fast." in step for step in first["route"]), first)
    results = json.loads(checked(folder, "--sarif").said)["runs"][0]["results"]
    steps = results[0]["codeFlows"][0]["threadFlows"][0]["locations"]
    same([step["location"]["message"]["text"] for step in steps[:-1]], first["route"])


@report.test("--json: one finding a line with its column and route, then the summary")
@in_course(small_course(line=LONG) + LOST)
def _(folder, parent):
    done = checked(folder, "--json")
    same((done.code, done.complained), (0, ""))
    *findings, last = [json.loads(line) for line in done.said.splitlines()]
    same([(one["code"], one["severity"], one["line"]) for one in findings],
         [("long-sentence", "note", 5), ("unreached-scene", "warning", 18)])
    same(findings[0]["column"], 1 + '  narrate "Où est-elle? You'.index("You"))
    for one in findings:
        same(sorted(one), ["advice", "code", "column", "file", "line", "message", "route", "severity"])
    summary = last["summary"]
    same((summary["course"], summary["sound"], summary["errors"], summary["warnings"], summary["notes"]), (folder, True, 0, 1, 1))
    same((summary["explored"]["whole"], summary["explored"]["stopped"]), (True, False))
    unit = summary["units"][0]
    same((unit["id"], unit["minutes_said"], unit["routes"]["all"]), ("only", 2, 1))
    check(0 < unit["minutes"]["shortest"] <= unit["minutes"]["usual"] <= unit["minutes"]["longest"], unit)
    same(json.loads(checked(folder, "--json", "--publish").said.splitlines()[1])["severity"], "error")


@report.test("--gcc: every line is one that an editor finds the place with")
@in_course(small_course(line=LONG) + LOST)
def _(folder, parent):
    done = checked(folder, "--gcc")
    same((done.code, done.complained), (0, ""))
    found = [MATCHER.match(line) for line in done.said.splitlines()]
    check(len(found) == 2 and all(found), done.said)
    same([(one[4], one[6]) for one in found], [("note", "long-sentence"), ("warning", "unreached-scene")])
    with open(found[0][1], encoding="utf-8") as file:
        line = file.read().splitlines()[int(found[0][2]) - 1]
    check(line[int(found[0][3]) - 1:].startswith("You go and"), line)


def sarif_uri(done):
    first = json.loads(done.said)["runs"][0]["results"][0]
    return first["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]


@report.test("--gcc: the path is the one that was given, also where the course does not load")
@in_course(small_course().replace("narrate", "narate"))
def _(folder, parent):
    for given in (folder, folder + "/", os.path.join(folder, "course.lua")):
        done = checked(given, "--gcc")
        same(done.code, 1)
        same(MATCHER.match(done.said.splitlines()[0])[1], os.path.join(folder, "course.lua"))
    where = os.getcwd()
    os.chdir(parent)
    try:
        check(checked("tea & 50 %", "--gcc").said.startswith("tea & 50 %/course.lua:6:3: error: "), "relative")
        uri = sarif_uri(checked("tea & 50 %", "--sarif"))
    finally:
        os.chdir(where)
    same(uri, "tea%20%26%2050%20%25/course.lua")


@report.test("--sarif: one log for two courses, with the rules of the catalogue")
@in_course(small_course(line=LONG) + LOST)
def _(folder, parent):
    other = course_folder(parent, "other", small_course(line=LONG))
    done = checked(folder, other, "--sarif")
    same((done.code, done.complained), (0, ""))
    log = json.loads(done.said)
    same((log["version"], len(log["runs"])), ("2.1.0", 1))
    run_of = log["runs"][0]
    rules = run_of["tool"]["driver"]["rules"]
    same(len(rules), len(PAGES))
    same([(one["ruleId"], one["level"]) for one in run_of["results"]],
         [("long-sentence", "note"), ("unreached-scene", "warning"), ("long-sentence", "note")])
    for one in run_of["results"]:
        same(rules[one["ruleIndex"]]["id"], one["ruleId"])
        check(one["message"]["text"], one)
        place = one["locations"][0]["physicalLocation"]
        path = urllib.parse.urlparse(place["artifactLocation"]["uri"])
        check(os.path.isfile(urllib.parse.unquote(path.path)), path)
        check(place["region"]["startLine"] >= 1 and place["region"]["endColumn"] > place["region"]["startColumn"] >= 1, place)


@report.test("No folder: unusable in each form")
def _():
    for form in ([], ["--json"], ["--gcc"], ["--sarif"]):
        same(checked("/no/such/folder", *form).code, 2, " ".join(form))
    check(checked("/no/such/folder", "--gcc").said.startswith("/no/such/folder:1:1: error: "), "gcc")
    same(sarif_uri(checked("/no/such/folder", "--sarif")), "file:///no/such/folder")


def large_course(options=8):
    """With all eight, more situations than can be explored while somebody waits."""
    counters = "".join(f'counter "c{i}" {{ from = 0, to = 9, start = 0 }}\n' for i in range(options))
    scenes = "".join(
        f'scene "s{i}"\n  title "Scene {i}"\n  choose "What now?"\n'
        + "".join(f'    option "o{k}" "Way {k}."\n      add("c{k}", 1)\n      result "Yes."\n'
                  f'      go_if("c{(k + i) % options} > {i % 9}", "s{(i + k + 1) % 40}")\n      go "s{(i * 7 + k) % 40}"\n' for k in range(options))
        + '    option "out" "Leave."\n      result "You leave."\n      go "ending"\n' for i in range(40))
    return ('course "large" { title = "Large", version = "1.0.0" }\n' + counters + 'unit "only" { title = "Only", minutes = 5 }\n'
            + scenes + 'scene "ending"\n  title "Ending"\n  finish "completed"\n')


def until(terminal, words, seconds=20):
    """What the terminal shows up to those words."""
    shown, end = "", time.monotonic() + seconds
    while words not in shown and time.monotonic() < end:
        if select.select([terminal], [], [], 0.2)[0]:
            shown += os.read(terminal, 4096).decode("utf-8", "replace")
    check(words in shown, f"no “{words}” in {shown!r}")
    return shown


def begun(folder, *words):
    """The program with standard error on a terminal of its own."""
    terminal, theirs = pty.openpty()
    program = subprocess.Popen([vignette, "check", folder, *words], stdout=subprocess.PIPE, stderr=theirs)
    os.close(theirs)
    return program, terminal


@report.test("While exploring takes long, a line on the terminal says how far it is; Ctrl-C stops it and tells what was found")
@in_course(large_course())
def _(folder, parent):
    for words in ((), ("--json",)):
        program, terminal = begun(folder, *words)
        try:
            until(terminal, "situations so far")
            program.send_signal(signal.SIGINT)
            said = program.communicate(timeout=20)[0].decode("utf-8")
        finally:
            program.kill()
            program.wait()
            os.close(terminal)
        same(program.returncode, 1)
        if words:
            same(json.loads(said.splitlines()[-1])["summary"]["explored"]["stopped"], True)
        else:
            check("Not fully explored, since you stopped it: " in said, said)


@report.test("Standard error that is no terminal shows no progress")
@in_course(large_course(options=4))
def _(folder, parent):
    done = checked(folder, seconds=60)
    check("Every way through it was played" in done.said and "so far" not in done.complained, done.complained[-300:])


@report.test("explain: lists every code with its first line, and each has its four parts")
def _():
    listed = run([vignette, "explain"])
    same((listed.code, listed.complained), (0, ""))
    codes = [line.split()[0] for line in listed.said.splitlines() if not line.startswith(" ")]
    same(codes, PAGES)
    check(all(len(line) <= 80 for line in listed.said.splitlines()), "a line is too long")
    for code in codes:
        done = run([vignette, "explain", code])
        same((done.code, done.complained), (0, ""), code)
        check(done.said.startswith(code + ": "), done.said)
        parts = [line for line in done.said.splitlines() if line and not line.startswith(" ")]
        same(parts[-4:], ["Why", "How to mend it", "Example", "Where it is told"], code)
        check("--- " not in done.said, done.said)


@report.test("explain: the example has an arrow at the line that is meant")
def _():
    said = run([vignette, "explain", "unreached-scene"]).said
    check('\n  → scene "lost"\n' in said, said)
    check("line 5 of course.lua." in said, said)


@report.test("explain: a slip in a code is answered with the nearest one")
def _():
    done = run([vignette, "explain", "unreachd-scene"])
    same((done.code, done.said, done.complained),
         (2, "", "There is no finding called unreachd-scene; did you mean unreached-scene? (see vignette explain)."))
    same(run([vignette, "explain", "zzzzzzzzz"]).complained, "There is no finding called zzzzzzzzz (see vignette explain).")


report.finish()
