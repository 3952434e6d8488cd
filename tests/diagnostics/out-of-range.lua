--- out-of-range: a number or a range is too small or too large
--- Why: All that a course remembers is bounded, so that every situation can be tried.
--- Mend: Use the range that the sentence gives.
--- Example expects: course.lua:6
course "example" { title = "An example", version = "1.0.0" }
counter "trust" { from = 3, to = 0 }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
