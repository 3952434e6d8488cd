--- bad-version: a version is not three numbers
--- Why: Attempts are pinned to the version they were made with, so versions must compare.
--- Mend: Write three numbers with dots, as in 1.0.0.
--- Example expects: course.lua:5
course "example" { title = "An example", version = "1.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
