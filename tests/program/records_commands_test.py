"""The site's own commands: `vignette records …`, from the first run to erasing somebody.

    python3 records_commands_test.py build/bin/vignette
"""

import contextlib
import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

from support import Played, Report, check, course_folder, run, same, small_course, temporary_folder
from support.records import everything

report = Report()
vignette = sys.argv[1]
os.environ["VIGNETTE_PIN"] = "482915"
LEAD = "three quiet kettles"
WRITTEN = "I asked about her garden"
ZEB = "Zebedee Quillfeather"
TRAINING = ("LOCALESTID,UNIQUEWORKERID,CATEGORY,TRAININGNAME,ACCREDITED,WHODELIVERED,PROVIDERNAME,HOWDELIVERED,VALIDITY,"
            "DATECOMPLETED,EXPIRYDATE,NOTES")


class Site:
    """Rowan House, in a folder of its own, with one small course."""

    def __init__(self, folder, course=None):
        self.folder = folder
        self.records = os.path.join(folder, "records")
        self.course = course_folder(os.path.join(folder, "courses"), "small", course or small_course())
        self.words = {"VIGNETTE_RECORDS": self.records, "VIGNETTE_COURSES": os.path.join(folder, "courses"), "HOME": folder}

    def run(self, *words, lead=LEAD, given=""):
        environment = {**self.words, **({"VIGNETTE_PASSPHRASE": lead} if lead is not None else {})}
        command = [vignette, "records", *words]
        return run(command if lead is not None else ["setsid", "-w", *command], given=given, environment=environment)

    def done(self, *words, **more):
        """What it says, once it has ended well."""
        ran = self.run(*words, **more)
        same(ran.code, 0, f"{' '.join(words)}: {ran.complained}")
        return ran.said

    def refused(self, *words, code=1, **more):
        """The one sentence with which it is refused."""
        ran = self.run(*words, **more)
        same((ran.code, ran.said), (code, ""), " ".join(words))
        check(re.fullmatch(r"[^\n]+[.?)]", ran.complained), f"no sentence: {ran.complained!r}")
        return ran.complained

    def play(self, learner, written=WRITTEN):
        """To the end of the course."""
        with Played(vignette, self.course, "--records", self.records, "--learner", learner) as play:
            while all(ask["kind"] != "end" for ask in play.page["asks"]):
                if written and any(ask["kind"] == "reflect" for ask in play.page["asks"]):
                    play.send("write", question="seen", text=written)
                    written = ""
                play.send("continue")
            same(play.end(), 0)

    def file(self, name, text=None):
        path = os.path.join(self.folder, name)
        if text is not None:
            with open(path, "w", encoding="utf-8") as out:
                out.write(text)
        return path

    def bytes_of(self, name):
        with open(self.file(name), "rb") as file:
            return file.read()

    def names(self):
        return [row[0] for row in self.matrix()[1:]]

    def matrix(self):
        return table(self.done("matrix", "--format", "csv"))


@contextlib.contextmanager
def site(*learners, course=None):
    with temporary_folder() as folder:
        made = Site(folder, course)
        made.done("lead", "Rowan House")
        for learner in learners:
            made.done("learners", "add", learner)
        yield made


def table(text):
    return list(csv.reader(io.StringIO(text.lstrip("\ufeff"), newline="")))


@report.test("The first run names the site and chooses a pass phrase, once")
def _():
    with temporary_folder() as folder:
        new = Site(folder)
        check("There are no records in" in new.refused("matrix", code=2), "no word of the folder")
        check("twelve letters" in new.refused("lead", "Rowan House", lead="1234", code=2), "a weak one was taken")
        check("needs a pass phrase" in new.refused("lead", "Rowan House", lead=None), "not asked for")
        check(not os.path.exists(new.records), "records were made")
        check("Rowan House is ready" in new.done("lead", "Rowan House"), "not said")
        check("a lead already" in new.refused("lead", "Another House"), "a second lead")
        check("Rowan House" in new.done("matrix"), "no name")


@report.test("What is the lead's alone is refused to others in one sentence, and changes nothing")
def _():
    with site("Ada") as rowan:
        out = rowan.file("out.html")
        for words in (("matrix",), ("ratings",), ("audit",), ("retention",), ("shared",), ("export", "csv"),
                      ("learners", "list", "--all"), ("learners", "archive", "Ada"), ("learners", "reset-pin", "Ada"),
                      ("learners", "rename", "Ada", "Bo"), ("erase", "Ada", "--everything", "--yes"),
                      ("subject-access", "Ada", "-o", out), ("setting", "who adds learners", "lead"),
                      ("course", "small", "--due", "2027-01-31")):
            check("site lead" in rowan.refused(*words, lead=None), words)
        rowan.refused("matrix", lead="another pass phrase")
        same((rowan.names(), os.path.exists(out)), (["Ada"], False))


@report.test("A list of learners: looked through first, then taken in whole; nobody goes")
def _():
    with site("Ada", "Bob Reed") as rowan:
        rowan.done("learners", "add", "Cy", "--staff-id", "17")
        people = rowan.file("people.csv", "Name,Staff id\nCyrus,17\nDee,18\nBob Reed,19\n")
        dry = rowan.done("learners", "import", people)
        check("Row 2: Cy is called Cyrus" in dry and "Row 3: Dee is added" in dry and "--apply" in dry, dry)
        same(rowan.names(), ["Ada", "Bob Reed", "Cy"])
        rowan.done("learners", "import", people, "--apply")
        same(rowan.names(), ["Ada", "Bob Reed", "Cyrus", "Dee"])
        check("0 of 3 rows" in rowan.done("learners", "import", people, "--apply"), "a second time changes something")


@report.test("A list with one row that cannot be taken in changes nothing")
def _():
    with site("Ada") as rowan:
        rowan.done("learners", "archive", "Ada")
        people = rowan.file("people.csv", "Name\nBob\nAda\n")
        ran = rowan.run("learners", "import", people, "--apply")
        same(ran.code, 1)
        check("Row 3: There is an archived learner called Ada" in ran.complained and "Nothing was changed: 1 row" in ran.complained,
              ran.complained)
        same(rowan.names(), [])
        rowan.done("learners", "bring-back", "ada")
        same(rowan.names(), ["Ada"])


@report.test("Names, staff ids and what ASC-WDS calls somebody; and the lead may keep adding for herself")
def _():
    with site("Ada") as rowan:
        rowan.done("learners", "rename", "ada", "Ada Byron")
        rowan.done("learners", "ids", "Ada Byron", "ROWAN", "W-7")
        check("Ada Byron" in rowan.done("learners", "list") and "W-7" in rowan.done("learners", "list"), "not listed")
        check("nobody called Bo" in rowan.refused("learners", "archive", "Bo", code=2), "not said")
        rowan.done("setting", "who adds learners", "lead")
        rowan.refused("learners", "add", "Bo", lead=None)
        rowan.done("learners", "add", "Bo")
        check("who adds learners: lead" in rowan.done("setting"), "not shown")


@report.test("The matrix says the same as text, CSV and HTML, and what is due")
def _():
    with site("Ada", "Bo", "Cy") as rowan:
        rowan.play("Ada")
        rowan.done("course", "Small", "--valid-months", "12", "--due", "2099-01-31", "--category", "21")
        rows = rowan.matrix()
        same(rows[0], ["Name", "Staff id", "Small"])
        done = re.fullmatch(r"Done (\S+), until (\S+)", rows[1][2])
        check(done and [row[2] for row in rows[2:]] == ["Due 2099-01-31"] * 2, rows)
        text, page = rowan.done("matrix"), rowan.done("matrix", "--format", "html").replace("\n", " ")
        for shown in (text, page):
            plain = re.sub(r"<[^>]+>|\u00a0", " ", shown)
            check("1 done" in plain.replace("  ", " ") and "2 due" in plain, plain)
            same(len(re.findall(r"Due by +31 Jan 2099", plain)), 2)
            same([name for name in ("Ada", "Bo", "Cy") if re.search(rf"\b{name}\b", plain)], ["Ada", "Bo", "Cy"])
        rowan.done("course", "small", "--due", "none")
        same([row[2] for row in rowan.matrix()[2:]], ["", ""])


RATED = small_course(line='rate "calm" { moment = "before" }').replace(
    'unit "only"', 'scale "calm" { question = "How calm do you feel?", points = 5, low = "Not at all", high = "Very" }\nunit "only"')


@report.test("Ratings are shown from five people up, and never by person; the site may want more, or none")
def _():
    people = ["Ada", "Bo", "Cy", "Dee", "Eve"]
    with site(*people, course=RATED) as rowan:
        for place, name in enumerate(people):
            same(table(rowan.done("ratings", "--format", "csv"))[1:], [], f"with {place} people")
            with Played(vignette, rowan.course, "--records", rowan.records, "--learner", name) as play:
                while not any(ask["kind"] == "rate" for ask in play.page["asks"]):
                    play.send("continue")
                play.send("rate", scale="calm", moment="before", value=2 if name == "Ada" else 4)
        same(table(rowan.done("ratings", "--format", "csv"))[1:],
             [["Small", "calm", "Before", "5", "2", "1"], ["Small", "calm", "Before", "5", "4", "4"]])
        text = rowan.done("ratings")
        check("How calm do you feel?" in text and "2 (1 person), 4 (4 people)" in text, text)
        check(not any(name in text for name in people), "a name")
        for fewest in ("6", "0"):
            rowan.done("course", "small", "--group", fewest)
            same(table(rowan.done("ratings", "--format", "csv"))[1:], [], fewest)


@report.test("A record of completion is a tagged PDF, for its owner alone, and says what it is not")
def _():
    with site("Ada") as rowan:
        pdf, page = rowan.file("ada.pdf"), rowan.file("ada.html")
        check("has not completed" in rowan.refused("completion", "Ada", "small", "-o", pdf, code=2), "made too early")
        rowan.play("Ada")
        check(f"Written to {pdf}." in rowan.done("completion", "ada", "SMALL", "-o", pdf), "not said where")
        same(os.stat(pdf).st_mode & 0o777, 0o600)
        info = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
        check(re.search(r"Tagged:\s+yes", info), info)
        text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
        check("does not award the Care Certificate" in text and "Rowan House" in text, text)
        check("there already" in rowan.refused("completion", "Ada", "Small", "-o", pdf), "overwritten")
        rowan.done("completion", "Ada", "Small", "-o", pdf, "--overwrite")
        rowan.done("completion", "Ada", "Small", "-o", page)
        check(b"What it does not say" in rowan.bytes_of("ada.html"), "HTML")
        check("Let it end in .html or pdf." in rowan.refused("completion", "Ada", "Small", "-o", rowan.file("ada.doc"), code=2), "doc")
        same(sorted(name for name in os.listdir(rowan.folder) if name.startswith("ada")), ["ada.html", "ada.pdf"])


@report.test("Subject access lists everything; what was written only for who wrote it")
def _():
    with site() as rowan:
        rowan.done("learners", "add", ZEB, "--staff-id", "S-17")
        rowan.done("learners", "ids", ZEB, "ROWAN", "W-7")
        rowan.play(ZEB)
        rowan.done("subject-access", ZEB, "-o", rowan.file("site.json"))
        held = json.loads(rowan.bytes_of("site.json"))
        same((held["learner"]["name"], held["learner"]["staff_id"], held["learner"]["worker"]), (ZEB, "S-17", "W-7"))
        course = held["courses"][0]
        same((course["course"], course["finished_units"], course["sealed_answers"]), ("small", ["only"], 1))
        check(course["sealed_events"] > 2 and "completed" in course and "answers" not in course, course)
        check(any(line["what"] == "PIN chosen" for line in held["audit"]), held["audit"])
        check(WRITTEN.encode() not in rowan.bytes_of("site.json"), "the site reads what was written")
        rowan.done("subject-access", ZEB, "--mine", "-o", rowan.file("mine.html"), lead="not needed")
        check(WRITTEN.encode() in rowan.bytes_of("mine.html"), "the learner does not")
        rowan.done("subject-access", ZEB, "--mine", "-o", rowan.file("mine.json"), lead="not needed")
        same([answer["text"] for answer in json.loads(rowan.bytes_of("mine.json"))["courses"][0]["answers"]], [WRITTEN])


@report.test("Exports: completions, statements that stay the same, and ASC-WDS only together with its download")
def _():
    with site(ZEB, "Bo") as rowan:
        rowan.play(ZEB)
        same([row[:3] for row in table(rowan.done("export", "csv"))], [["Name", "Staff id", "Course"], [ZEB, "", "Small"]])
        check("address of your own" in rowan.refused("export", "xapi", code=2), "no address")
        rowan.done("setting", "web address", "https://rowan.example.org")
        ran = rowan.run("export", "xapi")
        check("hides it, and does not erase it" in ran.complained, ran.complained)
        same([json.loads(line)["verb"]["display"]["en-GB"] for line in ran.said.splitlines()], ["initialized", "completed"])
        check("Zebedee" not in ran.said, "a name left")
        same(rowan.run("export", "xapi").said, ran.said)
        download, merged = rowan.file("TRAINING.csv", TRAINING + "\r\nROWAN,W-7,2,Other,,,,2,,01/02/2020,,"), rowan.file("MERGED.csv")
        rowan.refused("export", "asc-wds", "-o", merged, code=2)
        ran = rowan.run("export", "asc-wds", download, "-o", merged)
        check("replaces all training records" in ran.complained and "Small has no category" in ran.complained
              and f"{ZEB} has no ids" in ran.complained, ran.complained)
        rowan.done("course", "small", "--category", "20")
        rowan.done("learners", "ids", ZEB, "ROWAN", "W-7")
        check("1 added" in rowan.done("export", "asc-wds", download, "-o", merged, "--overwrite"), "not added")
        rows = rowan.bytes_of("MERGED.csv").decode().split("\r\n")
        same((rows[0], len(rows)), (TRAINING, 3))
        check(rows[2].startswith("ROWAN,W-7,20,Small,,,,2,,"), rows[2])


@report.test("Every export stands in the audit, and so does a restore")
def _():
    with site("Ada") as rowan:
        rowan.play("Ada")
        rowan.done("export", "csv")
        rowan.done("matrix")
        rowan.done("subject-access", "Ada", "-o", rowan.file("ada.json"))
        rowan.done("backup")
        same(rowan.run("restore").code, 0)
        lines = [(row[3], row[4].split(",")[0]) for row in table(rowan.done("audit", "--format", "csv"))]
        for line in (("exported", "completions"), ("exported", "training matrix"), ("exported", "subject access")):
            check(line in lines, f"{line} is not in {lines}")
        check(any(what == "restored" for what, _ in lines), lines)
        check("Ada" not in str([row[4] for row in table(rowan.done("audit", "--format", "csv"))]), "a name in the detail")


def holds(folder, words):
    """The files below `folder` with those bytes in them."""
    found = []
    for parent, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(parent, name), "rb") as file:
                if words.encode() in file.read():
                    found.append(name)
    return found


@report.test("Erasing asks for the name again, and then leaves no byte of it anywhere")
def _():
    with site(ZEB, "Bo") as rowan:
        rowan.play(ZEB)
        rowan.done("backup")
        same(rowan.run("restore").code, 0)  # So that records.replaced.db is there too.
        check({"records.db", "records.replaced.db"} <= set(holds(rowan.records, ZEB)), "nothing to erase")
        ran = rowan.run("erase", ZEB, "--everything", given="Bo\n")
        same((ran.code, rowan.names()), (1, ["Bo", ZEB]))
        check("Nothing was erased" in ran.complained, ran.complained)
        rowan.done("erase", ZEB, given=ZEB + "\n")
        check(rowan.matrix()[2][2].startswith("Done"), "the completion went too")
        rowan.done("erase", ZEB, "--everything", "--yes")
        same((rowan.names(), holds(rowan.records, ZEB)), (["Bo"], []))
        rowan.done("verify")
        check("nobody called" in rowan.refused("erase", ZEB, "--yes", code=2), "found again")


@report.test("Words that are missing or off are told, with what to write")
def _():
    with site("Ada") as rowan:
        before = everything(rowan.records)
        for words in (("completion", "Ada"), ("subject-access",), ("erase",), ("learners", "add"), ("learners", "rename", "Ada"),
                      ("learners", "ids", "Ada", "X"), ("learners", "import"), ("export", "asc-wds"), ("course",), ("lead",)):
            sentence = rowan.refused(*words, code=2, lead=None)
            check(sentence.startswith("Say ") or sentence.startswith("Name "), sentence)
            check(f"(see vignette records {' '.join(word for word in words if word.islower())} --help)" in sentence, sentence)
        check("--due takes a day" in rowan.refused("course", "small", "--due", "soon", code=2), "due")
        check("--valid-months takes months" in rowan.refused("course", "small", "--valid-months", "0", code=2), "months")
        check("--category takes a code" in rowan.refused("course", "small", "--category", "3", code=2), "category")
        check("did you mean small?" in rowan.refused("course", "smal", code=2), "course")
        check("There is no setting called x." in rowan.refused("setting", "x", "y", code=2), "setting")
        check("takes months from 1 to 600" in rowan.refused("setting", "retention months", "ever", code=2), "retention")
        check("A PDF goes into a file" in rowan.refused("matrix", "--format", "pdf", code=2), "PDF")
        same(list(everything(rowan.records)), list(before), "files")


@report.test("What cannot be written is told, and nothing half made stays")
def _():
    with site("Ada") as rowan:
        check("cannot be written" in rowan.refused("matrix", "-o", rowan.file("no/matrix.csv"), code=2), "no folder")
        os.mkdir(rowan.file("folder.csv"))
        check("is a folder" in rowan.refused("matrix", "-o", rowan.file("folder.csv"), code=2), "a folder")
        same(os.listdir(rowan.file("folder.csv")), [])


@report.test("Help says in groups what there is to do")
def _():
    for words, expected in (((), ("People:", "What the site can see:", "The site:", "Copies:", "subject-access")),
                            (("learners",), ("import", "bring-back", "reset-pin"))):
        done = run([vignette, "records", *words, "--help"])
        same((done.code, done.complained), (0, ""))
        for part in expected:
            check(part in done.said, part)


if not shutil.which("pdfinfo") or not shutil.which("pdftotext"):
    print("poppler-utils are not installed")
    sys.exit(77)
report.finish()
