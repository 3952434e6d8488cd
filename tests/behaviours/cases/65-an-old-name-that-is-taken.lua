-- An old name is a name: nothing else may have it, and no two scenes the same one.
course "case" { title = "Taken", version = "1.0.0" }
unit "only" { title = "Taken", minutes = 5 }
scene "hall"
  was "door"
  go "door"
scene "door"
  was "lounge"
  go "lounge"
scene "chair"
  was "lounge"
  finish "completed"
--- Faults:
course.lua:7 duplicate-id
course.lua:11 duplicate-id
