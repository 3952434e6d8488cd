-- A scene to which nothing leads is told, and those behind it are not told as well.
course "case" { title = "Lost", version = "1.0.0" }
unit "only" { title = "Lost", minutes = 5 }
scene "start"
  go "last"
scene "island"
  narrate "Nobody comes here."
  go "behind_it"
scene "behind_it"
  go "last"
scene "last"
  finish "completed"
--- Faults:
course.lua:6 unreached-scene
