--- no-file: a file that is used is not there
--- Why: use names a file inside the course folder.
--- Mend: Check its name, or remove the line.
--- Example expects: course.lua:6
course "example" { title = "An example", version = "1.0.0" }
use "units/01.lua"
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
