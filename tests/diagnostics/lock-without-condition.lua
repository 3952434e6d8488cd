--- lock-without-condition: an option is locked by nothing
--- Why: shown_but_locked says why an option cannot be chosen now; without only_if it always can.
--- Mend: Add only_if, or remove the line.
--- Example expects: course.lua:9
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  choose "What do you do?"
    option "sit" "Sit down beside her."
      shown_but_locked "She does not know you yet."
      result "She looks up."
      go "ending"
scene "ending"
  finish "completed"
