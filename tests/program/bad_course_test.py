"""A course or a command that cannot be used: a plain sentence with what to do, exit code 1 or 2, no page, nothing made.

    python3 bad_course_test.py build/bin/vignette
"""

import os
import struct
import sys
import zlib

from support import Played, Report, check, course_folder, run, same, small_course, temporary_folder

report = Report()
vignette = sys.argv[1]


def refusal(code, sentence, *words):
    """`vignette WORDS` must end with that code and that sentence first, and print no page."""
    done = run([vignette, *words])
    same(done.code, code, "exit code")
    same(done.said, "", "standard output")
    lines = [line for line in done.complained.splitlines() if line != "Nothing is kept, since no learner is named (--learner NAME)."]
    same(lines[0], sentence)


def refuses_course(name, code, sentence, text=None, files=None):
    """Both to play it and to check it."""
    with temporary_folder() as parent:
        folder = os.path.join(parent, name)
        if text is not None:
            course_folder(parent, name, text, files)
        before = sorted(os.listdir(parent))
        for words in (("play", folder, "--protocol", "json"), ("play", folder, "--terminal"), ("check", folder)):
            refusal(code, sentence.replace("FOLDER", folder), *words)
        same(sorted(os.listdir(parent)), before, "the folder")


@report.test("No such folder")
def _():
    refuses_course("nowhere", 2, "FOLDER: there is no such folder (check the name; a course is a folder that holds course.lua) [no-folder]")


@report.test("A folder without a course in it")
def _():
    with temporary_folder() as folder:
        refusal(2, folder + ": there is no course.lua in this folder, so it is no course (name the folder that holds course.lua, or copy"
                " courses/tour and change it) [no-course]", "play", folder, "--protocol", "json")


@report.test("An empty course")
def _():
    refuses_course("empty", 1, 'FOLDER/course.lua: this course is empty (begin course.lua with course "id" { title = "…",'
                   ' version = "1.0.0" }) [no-course]', "")


@report.test("A slip in what is written: file, line, what, and what to do")
def _():
    refuses_course("slip", 1, "FOLDER/course.lua:6: narate is not a word of the course language (did you mean narrate?) [unknown-word]",
                   small_course().replace("narrate", "narate"))


def says(text, *sentences):
    """The program refuses to play that course, and says each of these."""
    with temporary_folder() as parent:
        done = run([vignette, "play", course_folder(parent, "off", text), "--protocol", "json", "--preview"])
        same((done.code, done.said), (1, ""))
        for sentence in sentences:
            check(f"{parent}/off/course.lua:{sentence}" in done.complained, done.complained)


@report.test("A bracket that is not closed")
def _():
    says('course "x" {\n  title = "X",\n', "2: the { of line 1 is not closed (write } where it should end, at the latest here) [missing-bracket]")


@report.test("A course from the future")
def _():
    says(small_course("schema = 2"), "1: this course is written for a newer Vignette (schema 2; this program reads up to 1) (update Vignette"
         " to play it) [newer-course]")


@report.test("A file that is no text")
def _():
    refuses_course("bytes", 1, "FOLDER/course.lua:1: this line holds a zero byte, as programs and pictures do (save the file as plain"
                   " UTF-8 text) [nul-byte]", b"\x7fELF\0\1\2\xff\xfe")


def png(width, height):
    """A picture's beginning: enough to say how large it is."""
    chunk = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))


for what, name, content in (("that is no picture", "door.png", b"not a picture at all"),
                            ("that is 40,000 pixels wide", "door.png", png(40000, 4)),
                            ("that is cut off", "door.png", png(300, 200)),
                            ("that is no drawing", "door.svg", b"<svg")):

    @report.test(f"A picture {what}: its description is there, and the play goes on to the end")
    def _(name=name, content=content):
        line = f'image "media/{name}" {{ alt = "A blue door." }}'
        with temporary_folder() as parent:
            folder = course_folder(parent, "pictured", small_course(line=line), {f"media/{name}": content})
            with Played(vignette, folder, "--preview") as play:
                page = play.send("continue")
                same(page["blocks"][0], {"kind": "image", "path": f"media/{name}", "alt": "A blue door."})
                play.send("continue")
                same(play.send("continue")["asks"], [{"kind": "end", "as": "completed"}])


@report.test("A picture that is not there is a mistake of the course")
def _():
    with temporary_folder() as parent:
        folder = course_folder(parent, "bare", small_course(line='image "media/door.png" { alt = "A blue door." }'))
        done = run([vignette, "check", folder])
        same(done.code, 1, done.complained)
        check("media/door.png" in done.complained, done.complained)


report.finish()
