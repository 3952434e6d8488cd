--- missing-argument: a statement is not finished
--- Why: The word needs more than what stands behind it.
--- Mend: Write what the sentence names.
--- Example expects: course.lua:9
course "example" { title = "An example", version = "1.0.0" }
character "jo" { name = "Jo" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  say("jo")
  finish "completed"
