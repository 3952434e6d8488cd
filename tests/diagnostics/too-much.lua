--- too-much: a file asks for more work than loading may take
--- Why: A course only says what there is; something here does not end.
--- Mend: Look for a loop.
--- Example expects: course.lua:7
--- Example limits: instructions = 50000
course "example" { title = "An example", version = "1.0.0" }
while true do end
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
