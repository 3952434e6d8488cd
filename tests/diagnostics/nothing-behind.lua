--- nothing-behind: nothing stands behind a word
--- Why: A word needs its text, its brackets or its braces.
--- Mend: Write them, or remove the word.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate
  finish "completed"
