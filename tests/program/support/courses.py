"""Courses to play: a shipped one, and small ones written on the spot."""

import os

HERE = os.path.dirname(os.path.abspath(__file__))
DEMENTIA = os.path.abspath(os.path.join(HERE, "..", "..", "..", "courses", "introduction-to-dementia-care"))
TOUR = os.path.abspath(os.path.join(HERE, "..", "..", "..", "courses", "tour"))

HEAD = """course "small" {{ title = "Small", version = "1.0.0", language = "en-GB", minutes = 2{more} }}
unit "only" {{ title = "Only", minutes = 2, start = "hall", order = "any" }}
"""

HALL = """scene "hall"
  title   "In the hall"
  {line}
  narrate "A door is ajar."
  go      "reflect"

scene "reflect"
  title   "Your turn"
  reflect "seen" {{ prompt = "What did you see?", optional = true }}
  go      "last"

scene "last"
  title   "Thank you"
  finish  "completed"
"""


# Who is in a hurry cannot choose anything in "door".
STUCK = """course "stuck" { title = "Stuck", version = "1.0.0" }
flag "rushed"
unit "only" { title = "Only", minutes = 5 }
scene "start"
  title "Start"
  choose "How do you go?"
    option "fast" "Fast."
      set("rushed", true)
      result "You run."
      go "door"
    option "slow" "Slowly."
      result "You walk."
      go "door"
scene "door"
  title "The door"
  choose "What do you do?"
    option "knock" "Knock."
      only_if "not rushed"
      result "It opens."
      go "ending"
scene "ending"
  title "Afterwards"
  finish "completed"
"""


def small_course(more="", line=""):
    """`more` goes into the course's own table, `line` into its first scene."""
    return HEAD.format(more=", " + more if more else "") + HALL.format(line=line)


def course_folder(parent, name, text, files=None):
    """A course with that text; `files` maps names to bytes. The folder's path."""
    folder = os.path.join(parent, name)
    os.makedirs(folder)
    files = {"course.lua": text.encode() if isinstance(text, str) else text, **(files or {})}
    for path, content in files.items():
        path = os.path.join(folder, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
    return folder
