--- wrong-value: a value that the language does not know
--- Why: Courses hold texts, whole numbers, true, false, and braces of those.
--- Mend: Write one of these.
--- Example expects: course.lua:6
course "example" { title = "An example", version = "1.0.0" }
counter "trust" { from = 0, to = 1.5 }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
