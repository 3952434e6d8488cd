--- unknown-scene: a way leads to a scene that is not there
--- Why: The learner would be sent nowhere.
--- Mend: Mend the id; the nearest right one is named.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  go "endign"
scene "ending"
  finish "completed"
