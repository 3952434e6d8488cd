--- unreached-scene: nothing leads to a scene
--- Why: It would never be met, nor would the scenes that only it leads to; those are not told as well.
--- Mend: Lead to it with go, or remove it.
--- Example expects: course.lua:9
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
scene "lost"
  finish "completed"
