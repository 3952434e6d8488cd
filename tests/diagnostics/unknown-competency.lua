--- unknown-competency: a unit contributes to something that is not declared
--- Why: The record would show an id instead of words.
--- Mend: Declare it with competency, or mend the id.
--- Example expects: course.lua:6
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5, contributes = { "cc9" } }
scene "start"
  finish "completed"
