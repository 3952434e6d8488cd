-- An option that is shown but locked says why, cannot be chosen, and opens once its condition holds.
course "case" { title = "A bath for Mr Hughes", version = "1.0.0" }
counter "trust" { from = 0, to = 2 }
unit "only" { title = "Bath day", minutes = 5 }
scene "room"
  narrate "Mr Hughes is reading in his chair."
  choose "What do you do?"
    option "chat" "Sit down and ask about his book."
      add("trust", 1)
      result "He reads you a line."
      go "room"
    option "bath" "Offer him his bath."
      only_if "trust >= 2"
      shown_but_locked "He hardly knows you yet."
      result "“Go on, then,” he says."
      finish "completed"
    option "later" "Leave him to his chapter."
      result "He nods."
      finish "completed"
--- Plan:
run "from locked to open"
  expect no option "bath" expect text "He hardly knows you yet." expect text "Offer him his bath."
  choose "chat"
  continue  expect no option "bath"
  choose "chat"
  continue  expect option "bath" expect no text "He hardly knows you yet."
  choose "bath"
  continue  expect end "completed"
