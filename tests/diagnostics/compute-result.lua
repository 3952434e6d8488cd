--- compute-result: the function of compute gives something else than a whole number
--- Why: Variables hold whole numbers from -32768 to 32767; conditions compare those.
--- Mend: Return a whole number, true or false.
--- Example expects: course.lua:7
course "example" { title = "An example", version = "1.0.0" }
flag "late"
compute("ease", { "late" }, function(late) return "much" end)
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
