"""Words on the command line that are off: one plain sentence with what to do, exit code 2, no page, no window, nothing made.

    python3 command_line_test.py build/bin/vignette
"""

import os
import sys

from support import DEMENTIA, Report, check, run, same, temporary_folder

report = Report()
vignette = sys.argv[1]
JSON = ("--protocol", "json")
UNITS = "Its units are: register, not_himself, kitchen, morning_wash, new_corridor, ten_past_three, is_tom_coming, mo_and_jean."

# What is said, and for which words; a course stands where COURSE does.
REFUSED = {
    "no such command": ("There is no command dance (see vignette --help).", "dance"),
    "a command with a slip": ("There is no command chekc; did you mean check? (see vignette --help).", "chekc", "COURSE"),
    "no such flag": ("vignette has no --frob (see vignette --help).", "--frob"),
    "a flag with a slip": ("vignette play has no --protocl; did you mean --protocol? (see vignette play --help).", "play", "COURSE",
                           "--protocl", "json"),
    "a flag of the settings page": ("vignette play has no --theme (see vignette play --help).", "play", "COURSE", "--theme", "purple"),
    "a size of text": ("vignette play has no --text (see vignette play --help).", "play", "COURSE", "--text", "5000"),
    "no course to play": ("Name the folder of a course: vignette play COURSE (see vignette play --help).", "play"),
    "no course to check": ("Name the folder of a course: vignette check COURSE (see vignette check --help).", "check"),
    "no course to test": ("Name the folder of a course: vignette test COURSE (see vignette test --help).", "test"),
    "nothing to do with records": ("Say what to do: vignette records learners, completion, subject-access, erase, matrix, ratings, retention, "
                                   "audit, classes, cascade, export, lead, setting, shared, course, backup, verify or restore (see vignette records --help).",
                                   "records"),
    "no such thing to do with records": ("There is no command restor; did you mean restore? (see vignette records --help).", "records",
                                         "restor"),
    "a word too many for records": ("COURSE is one too many: vignette records verify takes no more words (see vignette records verify "
                                    "--help).", "records", "verify", "COURSE"),
    "no records to look through": ("There are no records in RECORDS. Name their folder with --records.", "records", "verify",
                                   "--records", "RECORDS"),
    "no records to back up": ("There are no records in RECORDS. Name their folder with --records.", "records", "backup", "--records",
                              "RECORDS"),
    "an empty name": ("COURSE is empty; name the folder of a course (see vignette play --help).", "play", ""),
    "two courses": ("COURSE is one too many: vignette play takes one course (see vignette play --help).", "play", ".", "COURSE"),
    "no such plan": ("There is no plan called dance in COURSE/plans (name a file of plans, such as plans/first.plan).", "test", "COURSE",
                     "dance"),
    "a plan with a slip": ("There is no plan called regster in COURSE/plans; did you mean register?", "test", "COURSE", "regster"),
    "an empty plan": ("PLAN is empty; name a plan (see vignette test --help).", "test", "COURSE", ""),
    "another protocol": ("--protocol takes json, not “xml” (see vignette play --help).", "play", "COURSE", "--protocol", "xml"),
    "no protocol": ("--protocol needs a value behind it (see vignette play --help).", "play", "COURSE", "--protocol"),
    "two ways to play": ("--terminal and --protocol do not go together; leave one of them out (see vignette play --help).", "play",
                         "COURSE", *JSON, "--terminal"),
    "another renderer": ("--renderer takes software or accelerated, not “x” (see vignette play --help).", "play", "COURSE", "--renderer",
                         "x"),
    "a size that is no number": ("--scale takes a number from 0.5 to 4, not “abc” (see vignette play --help).", "play", "COURSE",
                                 "--scale", "abc"),
    "a size that is no size": ("--scale takes a number from 0.5 to 4, not “nan” (see vignette play --help).", "play", "COURSE", "--scale",
                               "nan"),
    "a size out of reach": ("--scale takes a number from 0.5 to 4, not “9” (see vignette play --help).", "play", "COURSE", "--scale", "9"),
    "a size with more behind it": ("--scale takes a number from 0.5 to 4, not “2x” (see vignette play --help).", "play", "COURSE",
                                   "--scale", "2x"),
    "two forms of findings": ("--json and --gcc do not go together; leave one of them out (see vignette check --help).", "check", "COURSE",
                              "--gcc", "--json"),
    "two other forms of findings": ("--gcc and --sarif do not go together; leave one of them out (see vignette check --help).", "check",
                                    "COURSE", "--sarif", "--gcc"),
    "two codes to explain": ("COURSE is one too many: vignette explain takes no more words (see vignette explain --help).", "explain",
                             "wording", "COURSE"),
    "a code with a slip": ("There is no finding called wordin; did you mean wording? (see vignette explain).", "explain", "wordin"),
    "no unit": ("--unit needs a value behind it (see vignette play --help).", "play", "COURSE", "--unit"),
    "two units": ("--unit is there more than once; say it once (see vignette play --help).", "play", "COURSE", "--unit", "a", "--unit",
                  "b"),
    "a value where none belongs": ("--preview needs no value; write it alone (see vignette play --help).", "play", "COURSE",
                                   "--preview=maybe"),
    "a blank name": ("--learner is empty; name who is learning (see vignette play --help).", "play", "COURSE", *JSON, "--create",
                     "--learner", "  "),
    "a unit that is not there": ("This course has no unit called registre; did you mean register?", "play", "COURSE", *JSON, "--unit",
                                 "registre"),
    "a scene that is not there": ("This course has no scene called dsk; did you mean desk?", "play", "COURSE", *JSON, "--from", "dsk"),
    "a variable that is not there": ("This course has no variable called foo (name one that it has, such as comfort).", "play", "COURSE", *JSON,
                                     "--set", "foo=3"),
    "a value that is not there": ("comfort cannot be 9 (give it one of its own values).", "play", "COURSE", *JSON, "--set", "comfort=9"),
    "a name without a value": ("--set takes NAME=VALUE, not “comfort”.", "play", "COURSE", *JSON, "--set", "comfort"),
    "a unit to teach that is not there": (f"There is no unit “nosuch” in this course. {UNITS}", "teach", "COURSE", "--unit", "nosuch"),
    "a unit to print that is not there": (f"There is no unit “9” in this course. {UNITS}", "teach", "COURSE", "--unit", "9", "--paper", "."),
    "a unit to teach without a name": ("--unit is empty; name a unit (see vignette teach --help).", "teach", "COURSE", "--unit", ""),
    "no folder to print into": ("There is no folder NOWHERE. Please check its name.", "teach", "COURSE", "--paper", "NOWHERE"),
    "papers that name a facilitator": ("--facilitator and --paper do not go together; leave one of them out (see vignette teach --help).",
                                       "teach", "COURSE", "--paper", ".", "--facilitator", "Ada"),
    "papers of a rehearsal": ("--rehearsal and --paper do not go together; leave one of them out (see vignette teach --help).", "teach",
                              "COURSE", "--paper", ".", "--rehearsal"),
    "papers that name a place": ("--place and --paper do not go together; leave one of them out (see vignette teach --help).", "teach",
                                 "COURSE", "--paper", ".", "--place", "The day room"),
    "papers in a language that is not there": ("This course is not translated into xx. There is no translation of it yet.", "teach",
                                               "COURSE", "--language", "xx", "--paper", "."),
    "nobody named": ("Say who is learning: --learner NAME (and --create, the first time).", "play", "COURSE", *JSON, "--records",
                     "RECORDS", "--create"),
    "nobody of that name": ("There is no learner called Bo in these records (add --create to make one).", "play", "COURSE", *JSON,
                            "--records", "RECORDS", "--learner", "Bo"),
    "nobody of that name, where records usually are": ("There is no learner called Bo in these records (add --create to make one).",
                                                       "play", "COURSE", "--terminal", "--learner", "Bo"),
}

for command in (("play", "NOWHERE", *JSON), ("play", "NOWHERE", "--terminal"), ("check", "NOWHERE"), ("test", "NOWHERE")):
    REFUSED["no such folder: " + " ".join(command)] = (
        "NOWHERE: there is no such folder (check the name; a course is a folder that holds course.lua) [no-folder]", *command)


EXACT = {sentence for sentence, *_ in REFUSED.values() if sentence.startswith(("COURSE is empty", "Name the folder"))}


def in_place(text, folder):
    return text if text in EXACT else text.replace("COURSE", DEMENTIA).replace("NOWHERE", os.path.join(folder, "nowhere")).replace(
        "RECORDS", os.path.join(folder, "kept"))

for name, (sentence, *words) in REFUSED.items():

    @report.test(f"Refused: {name}")
    def _(sentence=sentence, words=words):
        with temporary_folder() as folder:
            environment = {"VIGNETTE_RECORDS": os.path.join(folder, "records"), "HOME": folder, "SDL_VIDEODRIVER": "dummy"}
            done = run([vignette, *(in_place(word, folder) for word in words)], environment=environment)
            same((done.code, done.said, done.complained), (2, "", in_place(sentence, folder)))
            same(os.listdir(folder), [], "what was made")


@report.test("Without a display the window says so at once, with a way on")
def _():
    with temporary_folder() as folder:
        nowhere = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "HOME": folder}
        done = run([vignette], environment=nowhere)
        same((done.code, done.said), (2, ""))
        check(done.complained.rstrip().endswith(
            "There is no display to open a window on. Start Vignette from the desktop, or play here: vignette --terminal."), done.complained)


@report.test("Without a course, the terminal asks which one and who is here, and keeps the place under that name")
def _():
    with temporary_folder() as folder:
        environment = {"VIGNETTE_RECORDS": os.path.join(folder, "kept"), "HOME": folder}
        done = run([vignette, "--terminal"], given="9\n1\nAda\n", environment=environment)
        same(done.code, 0)
        check("Please write a number from 1 to" in done.said and "What is your name?" in done.said, done.said)
        again = run([vignette, "records", "verify"], environment=environment)
        check("1 person" in again.said, again.said + again.complained)


@report.test("Without a name the terminal keeps nothing")
def _():
    with temporary_folder() as folder:
        environment = {"VIGNETTE_RECORDS": os.path.join(folder, "kept"), "HOME": folder}
        same(run([vignette, "--terminal"], given="1\n\n", environment=environment).code, 0)
        check(not os.path.exists(os.path.join(folder, "kept")), "something was kept")


@report.test("Help and version are no refusals")
def _():
    for words in (("--help",), ("play", "--help"), ("--version",)):
        done = run([vignette, *words])
        same((done.code, done.complained), (0, ""))
        check(done.said, words)


report.finish()
