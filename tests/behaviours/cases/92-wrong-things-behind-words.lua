-- A word that wants a text does not take a number, nor one that wants a number a text, and nothing may be missing.
course "case" { title = "Mixed up", version = "1.0.0" }
counter "trust" { from = "none", to = 3 }
counter "cups" { to = 3 }
unit "only" { title = "Mixed up", minutes = "five" }
scene "start"
  title 5
  narrate(true)
  choose "What now?"
    option "sit"
      result "You sit."
      finish "completed"
    option "stand" "Stand."
      only_if(1)
      result "You stand."
      finish "completed"
--- Faults:
course.lua:3 wrong-kind
course.lua:4 missing-field
course.lua:5 wrong-kind
course.lua:7 missing-quotes
course.lua:8 wrong-kind
course.lua:10 missing-argument
course.lua:14 wrong-kind
