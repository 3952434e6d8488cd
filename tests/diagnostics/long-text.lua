--- long-text: a text is far too long
--- Why: A text of more than 20,000 bytes fits no page and no breath.
--- Mend: Split it.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate(string.rep("word ", 5000))
  finish "completed"
