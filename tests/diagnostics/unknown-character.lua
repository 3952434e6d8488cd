--- unknown-character: somebody speaks whom nobody knows
--- Why: Every speaker has a name that can be shown and spoken.
--- Mend: Declare the character, or mend the id.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  say("jo", "Hello.")
  finish "completed"
