--- duplicate-id: an id is given twice
--- Why: Conditions, saved places and answers go by ids; two of one kind could not be told apart.
--- Mend: Give one of them another id, and never use an old one again.
--- Example expects: course.lua:11
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  go "ending"
scene "ending"
  finish "completed"
scene "start"
  finish "completed"
