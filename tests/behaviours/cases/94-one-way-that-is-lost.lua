-- A way that leads back by mistake is told alone, and neither the scenes it shuts in nor those it no longer leads to.
course "case" { title = "One slip", version = "1.0.0" }
unit "only" { title = "One slip", minutes = 5 }
scene "door"
  go "hall"
scene "hall"
  go "stairs"
scene "stairs"
  go "hall"
scene "bedroom"
  go "window"
scene "window"
  go "last"
scene "last"
  finish "completed"
--- Faults:
course.lua:9 no-ending
