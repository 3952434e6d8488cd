--- compute-failed: the function of compute fails
--- Why: It is called for every combination of its inputs; one of them breaks it.
--- Mend: Let it give a whole number for all of them.
--- Example expects: course.lua:7
course "example" { title = "An example", version = "1.0.0" }
flag "late"
compute("ease", { "late" }, function(late) return late + 1 end)
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
