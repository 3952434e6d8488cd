--- no-scene: a unit has no scene
--- Why: There would be nothing to play.
--- Mend: Add a scene below it.
--- Example expects: course.lua:9
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
unit "second" { title = "The second unit", minutes = 5 }
