--- text-holds-a-word: a long text goes on over a line that begins like a statement
--- Why: Most likely its ]] is missing; Lua does not report that, since the next ]] closes it.
--- Mend: Close it before that line.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate [[She is at the door.
  narrate "It is five."
  ]]
  finish "completed"
