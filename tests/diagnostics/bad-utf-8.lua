--- bad-utf-8: a letter is not saved as UTF-8
--- Why: An old program has saved the file in its own way, so that nobody can tell which letter is meant.
--- Mend: Save the file as UTF-8; editors call this the encoding.
--- Example expects: course.lua:9
--- Example replaces: ¤ by E9
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "A caf¤."
  finish "completed"
