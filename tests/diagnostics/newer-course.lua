--- newer-course: a course is written for a newer Vignette
--- Why: It may use words that this program does not know.
--- Mend: Update Vignette to play it.
--- Example expects: course.lua:5
course "example" { title = "An example", version = "1.0.0", schema = 2 }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
