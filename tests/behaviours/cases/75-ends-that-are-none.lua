-- A unit ends completed or left early, and in no other way.
course "case" { title = "The end", version = "1.0.0" }
unit "only" { title = "The end", minutes = 5 }
scene "start"
  choose "What now?"
    option "well" "Go home."
      result "You go home."
      finish "done"
    option "badly" "Stay."
      result "You stay."
      finish "failed"
    option "start" "Begin again."
      result "You begin again."
      finish "start"
    option "home" "Sleep."
      result "You sleep."
      finish "completed"
--- Faults:
course.lua:8 unknown-value
course.lua:11 unknown-value
course.lua:14 unknown-value
