--- too-many-files: too many files use one another
--- Why: Files that use files that use files cannot be followed by people.
--- Mend: Let course.lua use them all.
--- Example expects: course.lua:7
--- Example limits: files = 1
course "example" { title = "An example", version = "1.0.0" }
use "units/01.lua"
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
--- File: units/01.lua
flag "late"
