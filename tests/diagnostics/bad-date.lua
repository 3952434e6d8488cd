--- bad-date: a date is written in another way, or is none
--- Why: Dates are compared, to say what has to be checked again; a program reads 3/4/2026 wrongly half of the time.
--- Mend: Write year, month and day, as in 2026-11-21.
--- Example expects: course.lua:6
course "example" { title = "An example", version = "1.0.0" }
helpline "ours" { name = "The manager on call", checked = "21/11/2026" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
