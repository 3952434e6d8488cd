--- two-ways: something leads to two places
--- Why: Only the first could ever be followed.
--- Mend: Keep one; put go_if before go.
--- Example expects: course.lua:9
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  go "ending"
  finish "completed"
scene "ending"
  finish "completed"
