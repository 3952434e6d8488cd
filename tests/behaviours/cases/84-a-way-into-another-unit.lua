-- A way stays in its unit; the next one begins by itself.
course "case" { title = "Two units", version = "1.0.0" }
unit "first" { title = "First", minutes = 5 }
scene "one"
  go "two"
scene "alone"
  finish "completed"
unit "second" { title = "Second", minutes = 5, start = "alone" }
scene "two"
  finish "completed"
--- Faults:
course.lua:5 other-unit
course.lua:8 other-unit
