-- What is shown but locked has a condition that can open it.
course "case" { title = "Locked", version = "1.0.0" }
unit "only" { title = "Locked", minutes = 5 }
scene "start"
  choose "What now?"
    option "open" "Open the cupboard."
      shown_but_locked "The key is with Jo."
      result "It opens."
      finish "completed"
    option "ask" "Ask Jo for the key."
      result "She laughs."
      finish "completed"
--- Faults:
course.lua:6 lock-without-condition
