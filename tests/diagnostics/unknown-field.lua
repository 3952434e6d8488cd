--- unknown-field: the braces hold a name that the word does not know
--- Why: It would be passed over in silence.
--- Mend: Mend the name, or remove it.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "She is at the door." { whne = "true" }
  finish "completed"
