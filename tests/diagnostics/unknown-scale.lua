--- unknown-scale: a rating of a scale that is not declared
--- Why: The question and its points stand with the scale.
--- Mend: Declare it with scale, or mend the id.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  rate "confidence" { moment = "before" }
  finish "completed"
