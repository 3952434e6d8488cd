"""Three small courses that differ in what they let be kept, and in nothing else."""

from .courses import course_folder

COURSE = """course "{id}" {{ title = "{title}", version = "1.0.0", language = "en-GB", minutes = 4{more} }}
helpline "listeners" {{ name = "The listeners", phone = "116 123", status = "verified", checked = "2026-11-21" }}
unit "{id}_unit" {{ title = "{title} unit", minutes = 2, start = "{id}_door", order = "any", you = "You carry the tea." }}
scene "{id}_door"
  title   "At the door"
  narrate "Somebody stands there."
  choose  "What do you do?"
    option "{id}_wait" "Wait beside her."
      result "She looks up."
      go     "{id}_write"
    option "{id}_hurry" "Hurry on."
      result "She looks away."
      go     "{id}_write"
scene "{id}_write"
  title   "Your turn"
  reflect "{id}_seen" {{ prompt = "What did you see?" }}
  go      "{id}_last"
scene "{id}_last"
  title   "Thank you"
  finish  "completed"
"""


def three_courses(parent):
    """Folder with the courses open_door (standard), quiet_door (private) and shut_door (participation)."""
    for id, title, more in (
        ("open_door", "Opendoor", ""),
        ("quiet_door", "Quietdoor", ', privacy = "private", listed_as = "Practice learning 1"'),
        ("shut_door", "Shutdoor", ', privacy = "participation", listed_as = "Practice learning 2"'),
    ):
        course_folder(parent, id, COURSE.format(id=id, title=title, more=more))
    return parent
