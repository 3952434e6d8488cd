--- assigned-name: a name is set
--- Why: A course has no names of its own besides those it declares; what is to be remembered has a range.
--- Mend: Declare a counter, a flag or a state, or write local in front of a value that only this file needs.
--- Example expects: course.lua:6
course "example" { title = "An example", version = "1.0.0" }
trust = 1
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
