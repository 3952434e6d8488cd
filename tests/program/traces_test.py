"""Not a byte of what somebody wrote or chose can be found on the disk: while they play, after it, after it is erased.

    /usr/bin/python3 traces_test.py build/bin/vignette
"""

import os
import sys

from support import Played, Report, check, course_folder, run, same, temporary_folder
from support.records import new_learner
from support.three_courses import three_courses
from support.traces import traces

report = Report()
vignette = sys.argv[1]
PASSPHRASE = "four words that differ"
SENTENCES = [f"{who} {did} when the {thing} was {what}" for who, did, thing, what in zip(
    ("Olwen", "My neighbour", "The night nurse", "Somebody’s son", "A man in blue") * 4,
    ("wept", "sang softly", "turned away", "said nothing", "laughed") * 4,
    ("kettle", "wardrobe", "lift", "letter") * 5,
    ("warm", "broken", "late", "hidden", "lost", "found", "shut", "wet", "gone", "new") * 2)]


def question(number):
    return f'''scene "s{number}"
  title   "Scene {number}"
  narrate "Something happens."
  reflect "q{number}" {{ prompt = "What did you see?" }}
  {'go "s%d"' % (number + 1) if number < 20 else 'finish "completed"'}
'''


def long_course(parent):
    head = 'course "long" { title = "Long", version = "1.0.0", language = "en-GB", minutes = 9 }\n'
    unit = 'unit "only" { title = "Only", minutes = 9, start = "s1", order = "any" }\n'
    return course_folder(parent, "long", head + unit + "".join(question(number) for number in range(1, 21)))


class Place:
    """The records and the temporary folder of one computer; the courses are elsewhere."""

    def __init__(self, folder):
        self.disk = os.path.join(folder, "disk")
        self.records = os.path.join(self.disk, "records")
        self.temporary = os.path.join(self.disk, "tmp")
        os.makedirs(self.temporary)
        os.environ["TMPDIR"] = self.temporary
        self.courses = three_courses(os.path.join(folder, "courses"))
        self.long = long_course(self.courses)

    def clean(self, words, when):
        same(traces(self.disk, words), [], when)

    def play(self, course, *options):
        return Played(vignette, course, "--records", self.records, "--learner", "Olwen", *options)

    def command(self, *words):
        done = run([vignette, "records", *words, "--records", self.records], environment={"VIGNETTE_PASSPHRASE": PASSPHRASE})
        same((done.code, done.complained), (0, ""), " ".join(words))
        return done


@report.test("What is looked for would be found: the same sentence in a file, in a name, and in two alphabets")
def _():
    with temporary_folder() as folder:
        for name, content in (("utf-8", SENTENCES[0].encode()), ("utf-16", SENTENCES[0].encode("utf-16-le"))):
            with open(os.path.join(folder, name), "wb") as file:
                file.write(b"\0\1" + content + b"\2")
        same(len(traces(folder, SENTENCES)), 2)


@report.test("Twenty sentences typed in reflections: none in any file, while playing, after, in a backup, after erasing")
def _():
    check(len(set(SENTENCES)) == 20, "the sentences are not twenty")
    with temporary_folder() as folder:
        place = Place(folder)
        new_learner(vignette, place.records, "Olwen")
        with place.play(place.long) as play:
            play.send("continue")
            for number, sentence in enumerate(SENTENCES, 1):
                play.send("write", question=f"q{number}", text=sentence[: len(sentence) // 2])
                play.send("write", question=f"q{number}", text=sentence)
                place.clean(SENTENCES, f"while playing, scene {number}")
                play.send("continue")
            play.end()
        place.clean(SENTENCES, "after playing")
        with place.play(place.long) as play:
            check(any(ask.get("draft") == SENTENCES[-1] for ask in play.page["asks"]) or play.page.get("scene") != "s20", "not kept")
        place.command("backup")
        place.clean(SENTENCES, "in a backup")
        place.command("lead", "Quarrywell House")
        place.command("erase", "Olwen", "--yes")
        place.clean(SENTENCES, "after erasing")


@report.test("Of a course in which nothing is kept, no choice, no word, not even which course it was")
def _():
    with temporary_folder() as folder:
        place = Place(folder)
        new_learner(vignette, place.records, "Olwen")
        chosen = ["shut_door_wait", "shut_door_hurry", "Wait beside her", "Shutdoor", "shut_door"]
        with place.play(os.path.join(place.courses, "shut_door")) as play:
            play.send("continue")
            play.send("choose", id="shut_door_wait")
            place.clean(chosen, "after a choice")
            play.send("continue")
            play.send("write", question="shut_door_seen", text=SENTENCES[0])
            place.clean(chosen + SENTENCES, "after writing")
            play.send("continue")
            play.send("continue")
            place.clean(chosen + SENTENCES, "at the end")
            play.end()
        place.clean(chosen + SENTENCES, "after playing")
        with place.play(os.path.join(place.courses, "shut_door")) as play:
            place.clean(chosen + SENTENCES, "after starting again")


report.finish()
