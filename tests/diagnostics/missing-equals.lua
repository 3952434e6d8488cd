--- missing-equals: an = is missing between a name in braces and its value
--- Why: What stands in braces is a list of named facts: a name, =, and what it is.
--- Mend: Write = between the two.
--- Example expects: course.lua:9
course "example" { title = "An example", version = "1.0.0" }
flag "kettle_on"
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "The kettle sings." { when "kettle_on" }
  finish "completed"
