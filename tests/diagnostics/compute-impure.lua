--- compute-impure: the function of compute gives different results for the same inputs
--- Why: Playing runs no Lua: the results stand in a table. So a function that remembers something would lie.
--- Mend: Let it use its inputs alone.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
flag "late"
local calls = 0
compute("ease", { "late" }, function(late) calls = calls + 1 return calls end)
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
