--- stray-sign: a comma or a full stop stands where none belongs
--- Why: Each line is a statement of its own; commas only part what stands inside braces and brackets, one at a time.
--- Mend: Take the sign away.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "She is at the door.",
  finish "completed"
