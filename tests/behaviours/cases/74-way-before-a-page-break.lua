-- What stands behind a page break cannot be reached past a way.
course "case" { title = "A page nobody turns", version = "1.0.0" }
unit "only" { title = "A page nobody turns", minutes = 5 }
scene "start"
  narrate "Page one."
  go "last"
  page_break()
  narrate "Page two."
  go "last"
scene "last"
  finish "completed"
--- Faults:
course.lua:6 two-ways
