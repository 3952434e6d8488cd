--- stray-text: a text or bracket too many
--- Why: It stands behind a statement that is complete without it, or on a line of its own, and would belong to the statement above.
--- Mend: Put a word in front of it, or remove it.
--- Example expects: course.lua:9
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "She is at the door."
  "She wants to go home."
  finish "completed"
