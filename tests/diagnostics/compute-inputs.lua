--- compute-inputs: compute reads something that is not declared above it
--- Why: Its table needs to know every value that an input can have.
--- Mend: Declare the counter, flag or state on a line before.
--- Example expects: course.lua:6
course "example" { title = "An example", version = "1.0.0" }
compute("ease", { "late" }, function(late) return 1 end)
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
