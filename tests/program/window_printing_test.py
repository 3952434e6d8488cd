"""A page of a course on paper, in the window, by keys.

    /usr/bin/python3 window_printing_test.py build/bin/vignette
"""

import pathlib
import subprocess
import sys

from support import Report, check, same
from support.window import home, need_the_harness, shot, tab_to, wait_for_texts

from harness import broken_rules

need_the_harness()
report = Report()
vignette = sys.argv[1]
story = pathlib.Path(__file__).resolve().parents[2] / "courses" / "going-to-court"


def saved(app, folder):
    """The copy that the page which is open makes in `folder`."""
    app.key("F7")
    app.item("heading", "Save a copy to print", seconds=60)  # Every card's picture is drawn first; slow where it is watched.
    same(broken_rules(app), [])
    tab_to(app, "folder")
    app.type(str(folder))
    app.key("Return")
    wait_for_texts(app, ["Saved as "], seconds=60)
    found = list(folder.glob("To print*.pdf"))
    same(len(found), 1)
    return found[0]


def words_of(paper):
    return subprocess.run(["pdftotext", "-layout", paper, "-"], capture_output=True, text=True, check=True).stdout


def main(home):
    paper = pathlib.Path(home.folder) / "paper"
    paper.mkdir()

    @report.test("The easy-read story: one card a page, in large type beside its picture")
    def _():
        with home.window(vignette, "--preview", "--from", "saw", course=story) as app:
            wait_for_texts(app, ["A witness tells the court what they saw, heard or felt."])
            shot(app, "printing-card")
            same(broken_rules(app), [])

    @report.test("The easy-read story: all its cards are one document, with what is filled in by hand")
    def _():
        with home.window(vignette, "--preview", "--from", "all_cards", course=story) as app:
            words = words_of(saved(app, paper))
            shot(app, "printing-saved")
            same(broken_rules(app), [])
        for line in ["You are a witness.", "The judge decides.", "My person to ring is", "Number:"]:
            check(line in words, f"“{line}” is not on paper")


with home() as a_home:
    main(a_home)
report.finish()
