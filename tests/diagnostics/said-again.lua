--- said-again: a line says the same as the line before it
--- Why: A line that was copied and not changed is told twice, or changes something twice.
--- Mend: Remove one of the two, or change it.
--- Example expects: course.lua:9
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "She is at the door."
  narrate "She is at the door."
  finish "completed"
