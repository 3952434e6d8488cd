--- said-twice: a scene has two titles, places or content notes
--- Why: Only one of them could be shown.
--- Mend: Keep one.
--- Example expects: course.lua:9
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  title "Ten to five"
  title "Five"
  finish "completed"
