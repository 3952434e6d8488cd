"""vignette test: what a plan holds and the course does not, what no plan meets, and the same for other programs.

    python3 test_test.py build/bin/vignette
"""

import json
import os
import re
import sys

from support import DEMENTIA, Report, check, course_folder, run, same, temporary_folder

report = Report()
vignette = sys.argv[1]

COURSE = """course "round" { title = "The evening round", version = "1.0.0" }
counter "trust" { from = 0, to = 3, start = 1 }
unit "only" { title = "The evening round", minutes = 5 }
scene "door"
  title  "At her door"
  choose "It is quiet inside."
    option "knock" "Knock and wait."
      add("trust", 1)
      result "“Come in.”"
      view("family", "He always knocks.")
      go "inside"
    option "call" "Say good evening through the door."
      result "“Who is it?”"
      go "door"
scene "inside"
  title  "By her window"
  choose "She looks out."
    option "sit" "Sit down beside her."
      only_if "trust >= 3"
      shown_but_locked "She has not asked you to."
      result "You look out together."
      go "last"
    option "note" "Close the curtains."
      result "“Leave them, please.”"
      go "last"
scene "last"
  title  "Later"
  finish "completed"
"""
GOOD = 'run "in"\n  choose "knock"   expect view "family"\n  continue         expect scene "inside"\n'


def plans(files):
    return {f"plans/{name}": text.encode() for name, text in files.items()}


def tested(files, *words, course=COURSE):
    """What `vignette test` came to, with the folder's path as FOLDER."""
    with temporary_folder() as parent:
        folder = course_folder(parent, "round", course, plans(files))
        done = run([vignette, "test", folder, *(word.replace("FOLDER", folder) for word in words)])
        done.said, done.complained = (text.replace(folder, "FOLDER") for text in (done.said, done.complained))
        return done


@report.test("A plan that holds: the tally, the units, and each scene and option that no plan meets, with its place")
def _():
    done = tested({"in.plan": GOOD})
    same((done.code, done.complained), (0, ""))
    same(done.said, """FOLDER: 1 run, each twice; 0 failures; scenes met 2 of 3, options 1 of 4
  only: scenes met 2 of 3, options 1 of 4
FOLDER/course.lua:12: no plan chooses call in the scene door: “Say good evening through the door.”
FOLDER/course.lua:18: no plan chooses sit in the scene inside: “Sit down beside her.”
FOLDER/course.lua:23: no plan chooses note in the scene inside: “Close the curtains.”
FOLDER/course.lua:26: no plan comes to the scene last: “Later”
""")


@report.test("A scene that no plan comes to counts its options, and does not list them too")
def _():
    done = tested({"in.plan": 'run "once"\n  choose "call"   expect text "Who is it?"\n'})
    check("FOLDER/course.lua:15: no plan comes to the scene inside: “By her window”, nor to its 2 options\n" in done.said, done.said)
    check("no plan chooses sit" not in done.said, done.said)


@report.test("All of it met: nothing is listed")
def _():
    rest = ('run "all"\n  choose "call"\n  continue\n  choose "knock"\n  continue\n  choose "note"\n  continue   expect end "completed"\n'
            'run "trusted"\n  choose "knock"\n  try_again\n  choose "knock"   expect trust == 2\n  continue   expect no option "sit"\n')
    done = tested({"all.plan": rest}, course=COURSE.replace('trust >= 3', 'trust >= 2'))
    same(done.code, 1)  # `no option "sit"` does not hold in this course.
    done = tested({"all.plan": rest.replace('expect no option "sit"', '\n  choose "sit"  expect text "together"')},
                  course=COURSE.replace('trust >= 3', 'trust >= 2'))
    same((done.code, done.complained), (0, ""))
    same(done.said.splitlines(), ["FOLDER: 2 runs, each twice; 0 failures; scenes met 3 of 3, options 4 of 4",
                                  "  only: scenes met 3 of 3, options 4 of 4"])


@report.test("A plan that no longer fits says which step, what is there now, and what would fit, ready to be copied")
def _():
    done = tested({"in.plan": 'run "in"\n  choose "knok"   expect trust == 3\n'})
    same((done.code, done.complained), (1, """FOLDER/plans/in.plan:2: choose was refused: there is no option “knok” on this page; did you mean knock?; now there is \
scene “door”, “At her door” (options: knock, call), where knock is “Knock and wait.” [run “in”]
  Here a plan can go on with:
    choose "knock"  -- Knock and wait.
    choose "call"  -- Say good evening through the door."""))
    done = tested({"in.plan": 'run "in"\n  choose "knock"\n  continue   expect option "sit"\n'})
    same(done.complained, """FOLDER/plans/in.plan:3: expected the option “sit”; now there is scene “inside”, “By her window” (options: sit (locked), note), \
where sit needs “trust >= 3”, trust is 2 [run “in”]
  Here a plan can go on with:
    -- choose "sit" is locked: She has not asked you to.
    choose "note"  -- Close the curtains.""")


@report.test("What is offered can be copied into the plan as it stands, and then fits")
def _():
    done = tested({"in.plan": 'run "in"\n  skip\n'})
    offered = re.findall(r"^    (.*)$", done.complained, re.MULTILINE)
    same(len(offered), 2)
    for line in offered:
        same(tested({"in.plan": f'run "in"\n{line}\n'}).code, 0)


@report.test("A plan that cannot be read is told line by line")
def _():
    done = tested({"bad.plan": 'run "in"\n  chose "knock"\n  expect scnee "x"\n', "in.plan": GOOD})
    same(done.code, 1)
    same(done.complained, "FOLDER/plans/bad.plan:2: there is no word “chose” in plans (did you mean choose?)\n"
                          "FOLDER/plans/bad.plan:3: “scnee” cannot be expected (did you mean scene?)")
    check(done.said.startswith("FOLDER: 1 run, each twice; 2 failures; "), done.said)


@report.test("Only the plans that are named, however they are named")
def _():
    files = {"in.plan": GOOD, "bad.plan": 'run "x"\n  skip\n'}
    for word in ("in", "in.plan", "plans/in.plan", "FOLDER/plans/in.plan"):
        done = tested(files, word)
        same((done.code, done.complained), (0, ""), word)
        check("none of these plans comes to the scene last" in done.said, done.said)
    same(tested(files).code, 1)
    same(tested(files, "in", "bad").code, 1)
    with temporary_folder() as elsewhere:
        path = os.path.join(elsewhere, "mine.plan")
        with open(path, "w", encoding="utf-8") as file:
            file.write(files["bad.plan"])
        done = tested(files, path)
        same(done.code, 1)
        check(done.complained.startswith(path + ":2: skip was refused: "), done.complained)


@report.test("Where plans are named, units that they do not come to are not told")
def _():
    two = ('course "two" { title = "Two", version = "1.0.0" }\n'
           'unit "first" { title = "First", minutes = 1 }\nscene "a"\n  narrate "A."\n  finish "completed"\n'
           'unit "second" { title = "Second", minutes = 1 }\nscene "b"\n  narrate "B."\n  finish "completed"\n')
    files = {"a.plan": 'run "a"\n  unit "first"  expect scene "a"\n'}
    done = tested(files, "a", course=two)
    check("scenes met 1 of 1" in done.said and "second" not in done.said, done.said)
    done = tested(files, course=two)
    check("scenes met 1 of 2" in done.said and "second" in done.said, done.said)


def long_course(scenes):
    text = 'course "long" { title = "Long", version = "1.0.0" }\nunit "only" { title = "Only", minutes = 5 }\n'
    for number in range(scenes):
        text += f'scene "s{number}"\n  {"finish " + chr(34) + "completed" + chr(34) if number + 1 == scenes else f"go {chr(34)}s{number + 1}{chr(34)}"}\n'
    return text


@report.test("Twenty of them are listed, then how many more there are; --uncovered lists all")
def _():
    plan = {"first.plan": 'run "one"\n  expect scene "s0"\n'}
    done = tested(plan, course=long_course(30))
    same(done.said.count("no plan comes to"), 20)
    same(done.said.splitlines()[-1], "… and 9 more (add --uncovered to see them all)")
    done = tested(plan, "--uncovered", course=long_course(30))
    same(done.said.count("no plan comes to"), 29)
    check("more" not in done.said, done.said)
    done = tested(plan, course=long_course(21))
    same((done.said.count("no plan comes to"), "more" in done.said), (20, False))


@report.test("For other programs: one object a line, and one of everything at the end")
def _():
    done = tested({"in.plan": GOOD + '  skip   expect trust == 0\n', "bad.plan": "jumble\n"}, "--json")
    same((done.code, done.complained), (1, ""))
    lines = [json.loads(line) for line in done.said.splitlines()]
    same(len(lines), 3)
    same((lines[0]["file"], lines[0]["line"], lines[0]["run"]), ("plans/bad.plan", 1, ""))
    same(lines[1], {"file": "plans/in.plan", "line": 4, "run": "in", "wrong": "skip was refused: there is nothing to skip on this page",
                    "now": "scene “inside”, “By her window” (options: sit (locked), note)", "reloading": False,
                    "offers": ['-- choose "sit" is locked: She has not asked you to.', 'choose "note"  -- Close the curtains.']})
    summary = lines[2]["summary"]
    same({key: summary[key] for key in ("plans", "runs", "failures", "scenes", "scenes_met", "options", "options_met")},
         {"plans": 2, "runs": 1, "failures": 2, "scenes": 3, "scenes_met": 2, "options": 4, "options_met": 1})
    same(summary["units"], [{"id": "only", "scenes": 3, "scenes_met": 2, "options": 4, "options_met": 1}])
    same([(one["kind"], one["id"], one["file"], one["line"]) for one in summary["uncovered"]],
         [("option", "door/call", "course.lua", 12), ("option", "inside/sit", "course.lua", 18), ("option", "inside/note", "course.lua", 23),
          ("scene", "last", "course.lua", 26)])


@report.test("A course without plans says how to begin")
def _():
    done = tested({})
    same((done.code, done.said, done.complained), (1, "", "FOLDER: this course has no plans (write one: plans/first.plan)"))


@report.test("A course in one file has no plans, and says where they are; a plan that is named is played all the same")
def _():
    with temporary_folder() as parent:
        folder = course_folder(parent, "round", COURSE, plans({"in.plan": GOOD}))
        packed, home = os.path.join(parent, "round.vignette"), {"XDG_CACHE_HOME": os.path.join(parent, "cache")}
        same(run([vignette, "pack", folder, "-o", packed], environment=home).code, 0)
        done = run([vignette, "test", packed], environment=home)
        same((done.code, done.said, done.complained), (1, "", f"{packed}: a course in one file has no plans, since they stay in the folder"
                                                             " that it was packed from (name that folder)"))
        done = run([vignette, "test", packed, os.path.join(folder, "plans", "in.plan")], environment=home)
        same((done.code, done.said.splitlines()[0]), (0, f"{packed}: 1 run, each twice; 0 failures; scenes met 2 of 3, options 1 of 4"))


@report.test("A course with problems lists them, and plays nothing")
def _():
    done = tested({"in.plan": GOOD}, course=COURSE.replace('go "last"', 'go "lost"', 1))
    same((done.code, done.said), (1, ""))
    check("[unknown-scene]" in done.complained, done.complained)


@report.test("The course may be named by its course.lua, also from inside its folder")
def _():
    with temporary_folder() as parent:
        folder = course_folder(parent, "round", COURSE, plans({"in.plan": GOOD}))
        same(run([vignette, "test", os.path.join(folder, "course.lua")]).code, 0)
        done = run(["sh", "-c", f'cd "{folder}" && exec "{os.path.abspath(vignette)}" test course.lua'])
        same((done.code, done.complained), (0, ""))
        check("./course.lua:12: no plan chooses call" in done.said, done.said)


@report.test("The shipped course: every scene and option is met by a plan")
def _():
    done = run([vignette, "test", DEMENTIA])
    same((done.code, done.complained), (0, ""))
    check("no plan" not in done.said, done.said)


report.finish()
