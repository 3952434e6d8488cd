"""Every line of the JSON protocol is answered: with a page, or with a sentence and the same page.

    python3 protocol_lines_test.py build/bin/vignette
"""

import json
import os
import sys

from support import DEMENTIA, REGISTER, Played, Report, Walk, check, run, same, temporary_folder
from support.records import rows

report = Report()
vignette = sys.argv[1]


def playing(scene, route=REGISTER[0]):
    """In unit 1, where `scene` has just come up."""
    play = Played(vignette, DEMENTIA, "--preview").__enter__()
    walk = Walk(route)
    while play.page.get("scene") != scene or "content_note" in play.page:
        play.send(walk.next(play.page))
    return play


@report.test("A stale revision: refused, with both numbers and what to do, and the same page")
def _():
    with_page = playing("desk")
    revision = with_page.page["revision"]
    sentence = with_page.refused({"event": "choose", "id": "remind", "revision": revision - 1})
    same(sentence, f"This answers page {revision - 1}, but the page shown is {revision} (answer that one).")
    sentence = with_page.refused({"event": "choose", "id": "remind", "revision": revision + 1})
    same(sentence, f"This answers page {revision + 1}, but the page shown is {revision} (answer that one).")
    same(with_page.send("choose", id="remind", revision=revision)["revision"], revision + 1)
    with_page.kill()


@report.test("What cannot be understood: a sentence, and the same page")
def _():
    play = playing("desk")
    for line in ("hello", "{", "[]", "7", '"continue"', "null", "{}", '{"event":7}', '{"event":"dance"}', '{"event":"choose"}',
                 '{"event":"choose","id":7}', '{"event":"choose","id":"remind","id":"minute"}', '{"event":"choose","colour":"red","id":"remind"}',
                 '{"event":"choose","id":"remind","revision":"two"}', "[" * 3000, '{"event":"write","text":"' + "x" * 70000 + '"}'):
        sentence = play.refused(line)
        check(sentence[0].isupper() or sentence[0] in "“{", f"{line[:40]} got {sentence}")
        check(sentence.rstrip()[-1] in ".)”}", f"no whole sentence: {sentence}")
        check(len(sentence) < 400, f"too long: {sentence}")
    play.kill()


@report.test("Bytes that are no UTF-8: a sentence, and the same page")
def _():
    play = playing("desk")
    play.write(b'{"event":"choose","id":"\xff\xfe"}\n')
    check("UTF-8" in play.read()["error"], "the sentence does not name UTF-8")
    same(play.read(), play.page)
    play.kill()


@report.test("Lines that no front end would send: a sentence each, nothing is kept of them, and the next one counts")
def _():
    with temporary_folder() as folder, Played(vignette, DEMENTIA, "--records", folder, "--learner", "Ada", "--create") as play:
        for line in (b"[" * 60000, b"[" * 100000, b'{"event":' + b"{" * 50000, b" " * 70000 + b'{"event":"continue"}', b"x" * 5 * 1024 * 1024,
                     b'{"event":"continue"}\0', b'{"event":"continue"}\0more', b"\0" * 100, b"\xc0\x80", b'{"event":"\xff\xfe"}'):
            play.write(line + b"\n")
            check(play.read()["error"].startswith("This line "), line[:40])
            same(play.read(), play.page)
        same(rows(folder, "SELECT count(*) FROM journal"), [(0,)])
        same(play.send("continue")["revision"], 1)


@report.test("Standard input that is closed, not only empty: one page, exit code 0, and nothing is kept")
def _():
    with temporary_folder() as folder:
        words = [vignette, "play", DEMENTIA, "--protocol", "json", "--records", folder, "--learner", "Ada", "--create"]
        done = run(words, before=lambda: os.close(0))
        same((done.code, done.complained, done.said.count("\n")), (0, "", 1))
        same(rows(folder, "SELECT count(*) FROM journal"), [(0,)])
        same(rows(folder, "SELECT name FROM learner"), [("Ada",)])


@report.test("What this page does not ask: a sentence, and the same page")
def _():
    play = playing("desk")
    for event in ({"event": "continue"}, {"event": "choose", "id": "ask"}, {"event": "skip"}, {"event": "try_again"},
                  {"event": "write", "question": "who_minds", "text": "She."}, {"event": "rate", "scale": "self_rating", "value": 1},
                  {"event": "choose_many", "ids": ["remind"]}):
        play.refused(event)
    play.kill()


@report.test("Who one is can be said on any page, as the opening page promises; the page stays")
def _():
    play = playing("desk")
    before = play.page
    same({**play.send("role", id="nurse"), "revision": 0}, {**before, "revision": 0})
    same(play.refused({"event": "role", "id": "nurz"}), "This course knows no role “nurz”.")
    play.kill()


@report.test("A wrong name: the sentence says what to send")
def _():
    play = playing("desk")
    same(play.refused({"event": "choose", "id": "remnid"}), "There is no option “remnid” on this page; did you mean remind?")
    same(play.refused({"event": "contineu"}), 'There is no event "contineu" (did you mean "continue"?); send one such as'
         ' {"event":"continue"} or {"event":"choose","id":"sit"}.')
    play.kill()


@report.test("A rating out of its range: refused; null takes one back")
def _():
    play = playing("starting_point")
    rating = {"event": "rate", "scale": "self_rating", "moment": "before", "item": "families"}
    for value in (-1, 6, 2.5, "2"):
        play.refused({**rating, "value": value})
    items = {item["id"]: item for item in play.send({**rating, "value": 5})["asks"][0]["items"]}
    same(items["families"]["value"], 5)
    items = {item["id"]: item for item in play.send({**rating, "value": None})["asks"][0]["items"]}
    check("value" not in items["families"], items["families"])
    play.kill()


@report.test("What is written comes back as it was, with every kind of letter, and can be emptied")
def _():
    play = playing("register_reflect", REGISTER[1])
    text = "“Quotes” — dashes, Ŵyn, 東京, 👩‍🦽\nand a second line\t\\ / </script>"
    for written in (text, "short", ""):
        page = play.send("write", question="who_minds", text=written)
        same({ask["id"]: ask.get("draft", "") for ask in page["asks"] if "id" in ask}["who_minds"], written)
    play.kill()


@report.test("Leaving rests, and Continue comes back to the same page")
def _():
    play = playing("handover_sheet")
    before = play.page
    rest = play.send("leave")
    same((rest.get("resting"), "blocks" in rest), (True, False))
    after = play.send("continue")
    same({**after, "revision": 0}, {**before, "revision": 0})
    play.kill()


@report.test("Blank lines are passed over; the last line needs no end; the exit code is 0")
def _():
    with Played(vignette, DEMENTIA, "--preview") as play:
        play.write("\n  \n\r\n")
        play.write(json.dumps({"event": "continue"}))
        play.process.stdin.close()
        same(play.read()["revision"], 1)
        same(play.process.wait(10), 0)


report.finish()
