--- utf-16: a file is saved as UTF-16
--- Why: Some editors on Windows do so when asked for Unicode.
--- Mend: Save it as UTF-8; editors call this the encoding.
--- Example expects: course.lua
--- Example replaces: - by FF FE
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
