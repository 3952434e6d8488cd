-- A word that the language does not know is told, and so is one of another language.
course "case" { title = "Other words", version = "1.0.0" }
unit "only" { title = "Other words", minutes = 5 }
scene "start"
  naration "It is early."
  jump "last"
  go "last"
scene "last"
  finish "completed"
--- Faults:
course.lua:5 unknown-word
course.lua:6 unknown-word
