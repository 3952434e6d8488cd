-- Nothing can be reached behind a way, so a second one is told.
course "case" { title = "Both", version = "1.0.0" }
flag "tired"
unit "only" { title = "Both", minutes = 5 }
scene "start"
  go "second"
  go "third"
scene "second"
  go "third"
  go_if("tired", "last")
scene "third"
  choose "What now?"
    option "sit" "Sit."
      result "You sit."
      finish "completed"
      go "last"
    option "stand" "Stand."
      result "You stand."
      go "last"
      finish "completed"
scene "last"
  finish "completed"
  finish "left_early"
--- Faults:
course.lua:7 two-ways
course.lua:10 two-ways
course.lua:16 two-ways
course.lua:20 two-ways
course.lua:23 two-ways
