-- A go_if without a go below it says nothing of when its condition is not true, and is told at its own line.
course "case" { title = "Or else?", version = "1.0.0" }
flag "tired"
unit "only" { title = "Or else?", minutes = 5 }
scene "start"
  go_if("tired", "last")
  narrate "It is late."
scene "lounge"
  choose "And now?"
    option "sit" "Sit."
      result "You sit."
    option "walk" "Walk."
      result "You walk."
    whichever "Then"
      go_if("tired", "last")
      practice "In your home, note the time."
scene "last"
  finish "completed"
--- Faults:
course.lua:15 missing-way
course.lua:6 missing-way
