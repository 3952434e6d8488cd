-- Scenes belong to a unit, and a unit has scenes.
course "case" { title = "Homeless", version = "1.0.0" }
scene "start"
  finish "completed"
unit "empty" { title = "Empty", minutes = 5 }
unit "only" { title = "Only", minutes = 5 }
scene "last"
  finish "completed"
--- Faults:
course.lua:3 no-unit
course.lua:5 no-scene
