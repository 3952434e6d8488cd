--- missing-quotes: a text stands without quotes
--- Why: Without quotes Lua takes it for a name.
--- Mend: Put it in straight quotes.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate Hello there"
  finish "completed"
