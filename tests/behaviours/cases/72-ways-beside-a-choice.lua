-- A way belongs to an option, or behind whichever, never beside the choice.
course "case" { title = "Which way", version = "1.0.0" }
flag "tired"
unit "only" { title = "Which way", minutes = 5 }
scene "start"
  go "last"
  choose "What now?"
    option "sit" "Sit."
      result "You sit."
      go "second"
scene "second"
  go_if("tired", "last")
  choose "And now?"
    option "sit" "Sit."
      result "You sit."
      go "third"
scene "third"
  finish "completed"
  choose "And then?"
    option "sit" "Sit."
      result "You sit."
      go "last"
scene "last"
  finish "completed"
--- Faults:
course.lua:6 way-beside-choice
course.lua:12 way-beside-choice
course.lua:18 way-beside-choice
