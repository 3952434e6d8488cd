-- A question with parts has at least two, each with a name of its own, and parts stand in a question.
course "case" { title = "Parts", version = "1.0.0" }
unit "only" { title = "Parts", minutes = 5 }
scene "start"
  choose_many("alone", "Which?") { item("one", "One.") }
  checklist("twice", "Which?") { item("one", "One."), item("one", "One again.") }
  match("mixed", "Which?") { item("one", "One."), pair("two", "Two", "Zwei"), pair("three", "Three", "Drei") }
  finish "completed"
--- Faults:
course.lua:5 missing-argument
course.lua:6 duplicate-id
course.lua:7 wrong-kind
