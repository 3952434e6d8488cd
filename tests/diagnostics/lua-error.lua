--- lua-error: Lua stops in the middle of the file
--- Why: Something was asked of Lua that cannot be done; the lines below were not read.
--- Mend: Mend it, or leave Lua out: a course only needs statements.
--- Example expects: course.lua:6
course "example" { title = "An example", version = "1.0.0" }
local total = 1 + {}
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
