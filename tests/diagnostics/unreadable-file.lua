--- unreadable-file: a file is there and cannot be read
--- Why: Perhaps you may not read it, or the disk is not all right.
--- Mend: Check the file.
--- Example expects: course.lua:7
--- Example unreadable: units/01.lua
course "example" { title = "An example", version = "1.0.0" }
use "units/01.lua"
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
