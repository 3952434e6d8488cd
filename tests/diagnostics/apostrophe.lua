--- apostrophe: an apostrophe ends a text in single quotes
--- Why: Lua lets a text stand in ' or in ", and ends it at the next of the same kind: in 'She's' that is the apostrophe.
--- Mend: Put texts in double quotes.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate 'She's at the door.'
  finish "completed"
