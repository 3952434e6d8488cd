--- wrong-kind: a text, number or truth value stands where another is needed
--- Why: Each argument has its kind.
--- Mend: Write what the sentence asks for.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate(3)
  finish "completed"
