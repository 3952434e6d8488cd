--- telling-after-choice: telling or a question stands after the choice
--- Why: A page is read from above; the choice is what it ends with.
--- Mend: Move it above choose, make it a result, or put it behind whichever.
--- Example expects: course.lua:12
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  choose "What do you do?"
    option "sit" "Sit down beside her."
      result "She looks up."
      go "ending"
  narrate "It is five."
scene "ending"
  finish "completed"
