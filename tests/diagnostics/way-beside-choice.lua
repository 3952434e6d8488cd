--- way-beside-choice: go, go_if or finish stands beside a choice
--- Why: The choice is what leads on from its page.
--- Mend: Put it below an option, or behind whichever.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  go "ending"
  choose "What do you do?"
    option "sit" "Sit down beside her."
      result "She looks up."
      go "ending"
scene "ending"
  finish "completed"
