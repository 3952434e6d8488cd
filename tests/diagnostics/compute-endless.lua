--- compute-endless: the function of compute does not come to an end
--- Why: It is called for every combination of its inputs while the course loads, with a small budget.
--- Mend: Let it do less.
--- Example expects: course.lua:7
course "example" { title = "An example", version = "1.0.0" }
flag "late"
compute("ease", { "late" }, function(late) while true do end end)
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
