-- A scene without a choice, a way or an end is a loose end, and a condition alone is no way.
course "case" { title = "Loose ends", version = "1.0.0" }
flag "tired"
unit "only" { title = "Loose ends", minutes = 5 }
scene "start"
  go "bench"
scene "bench"
  narrate "You sit down for a minute."
scene "path"
  narrate "The path forks."
  go_if("tired", "bench")
scene "gate"
  page_break()
--- Faults:
course.lua:8 missing-way
course.lua:11 missing-way
course.lua:13 missing-way
