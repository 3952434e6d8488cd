-- An option's own conditions are tried first, then its way, then the shared conditions, then the shared way.
course "case" { title = "Evening round", version = "1.0.0" }
counter "tired" { from = 0, to = 2 }
unit "only" { title = "Evening round", minutes = 5 }
scene "first"
  choose "How has the day been?"
    option "fine" "Fine."
      result "Good."
      go "second"
    option "long" "Long."
      set("tired", 1)
      result "It shows a little."
      go "second"
    option "hard" "Very hard."
      set("tired", 2)
      result "You sit down for a moment."
      go "second"
scene "second"
  choose "There is one more bell."
    option "answer" "Answer it."
      result "You go."
      go_if("tired == 2", "help")
    option "wait" "Finish your note first."
      result "Two lines more."
      go_if("tired == 2", "help")
      go "bell"
    whichever "Bells"
      practice "In your home, say at handover who answered last."
      go_if("tired == 1", "slowly")
      go "bell"
scene "help"
  narrate "You ask Jo to come along."
  finish "completed"
scene "slowly"
  narrate "You walk slowly."
  finish "completed"
scene "bell"
  narrate "You are there in a minute."
  finish "completed"
--- Plan:
run "own condition"
  choose "hard"
  continue
  choose "answer"
  continue   expect scene "help"
run "shared condition, where the option has no way of its own"
  choose "long"
  continue
  choose "answer"
  continue   expect scene "slowly"
run "shared way"
  choose "fine"
  continue
  choose "answer"
  continue   expect scene "bell"
run "an option's own way comes before the shared condition"
  choose "long"
  continue
  choose "wait"
  continue   expect scene "bell"
