--- curly-quote: a curly quote outside of a text
--- Why: Word processors turn straight quotes into curly ones; Lua only knows straight ones.
--- Mend: Write straight quotes around texts; inside them curly ones are welcome.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate “She is at the door.”
  finish "completed"
