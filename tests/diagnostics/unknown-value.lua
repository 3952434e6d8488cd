--- unknown-value: a value is none of those possible
--- Why: Some words know only a few values, and a state only its own.
--- Mend: Use one of those that the sentence names.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "done"
