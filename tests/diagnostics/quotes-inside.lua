--- quotes-inside: a straight quote inside a text
--- Why: The quote at which a text began also ends it, so what stands behind it is no text any more.
--- Mend: Inside a text write curly quotes, “…”; or put the whole text between [[ and ]].
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "She says "hello there" to you."
  finish "completed"
