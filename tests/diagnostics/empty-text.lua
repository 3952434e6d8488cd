--- empty-text: a text is empty
--- Why: An empty line would be spoken as silence and drawn as a gap.
--- Mend: Write something, or remove it.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate ""
  finish "completed"
