--- part-outside: an item, pair or area stands outside of a question
--- Why: Parts belong into the braces of their question.
--- Mend: Write it inside them.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  item("sit", "Sit down.")
  finish "completed"
