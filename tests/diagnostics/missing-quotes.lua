--- missing-quotes: a text stands without quotation marks
--- Why: Without them it is taken for a name, or for several.
--- Mend: Put straight quotation marks around it, one before and one behind.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate Hello there"
  finish "completed"
