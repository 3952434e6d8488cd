--- open-text: a text is never closed
--- Why: The rest of the line, or of the file, would belong to it.
--- Mend: End it with the quote or the ]] that it began with.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "She is at the door.
  finish "completed"
