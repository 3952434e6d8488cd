--- used-twice: a file is used twice
--- Why: All that it declares would be there twice.
--- Mend: Use each file once.
--- Example expects: course.lua:10
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
use "units/01.lua"
use "units/01.lua"
--- File: units/01.lua
flag "late"
