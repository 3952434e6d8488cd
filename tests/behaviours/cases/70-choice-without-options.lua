-- A choice needs options, an option a choice, and each option something that happens.
course "case" { title = "Nothing to choose", version = "1.0.0" }
unit "only" { title = "Nothing to choose", minutes = 5 }
scene "start"
  choose "What now?"
scene "second"
  option "sit" "Sit."
    result "You sit."
    go "third"
scene "third"
  choose "And now?"
    option "wait" "Wait."
      go "fourth"
    option "go_on" "Go on."
      evidence("general", "Waiting is hard.")
      finish "completed"
scene "fourth"
  whichever "What we know"
  finish "completed"
--- Faults:
course.lua:5 missing-argument
course.lua:7 misplaced-word
course.lua:13 missing-result
course.lua:16 missing-result
course.lua:18 misplaced-word
