-- A rating afterwards is not asked of those who came past the one before.
course "case" { title = "Before and after", version = "1.0.0" }
scale "sure" { question = "How sure are you?", points = 4 }
unit "only" { title = "Before and after", minutes = 5 }
scene "start"
  choose "Begin with a question?"
    option "yes" "Yes."
      result "Good."
      go "question"
    option "no" "No, straight in."
      result "Good."
      go "last"
scene "question"
  rate "sure" { moment = "before" }
  go "last"
scene "last"
  rate "sure" { moment = "after" }
  finish "completed"
--- Plan:
run "asked before, and left empty"
  choose "yes"
  continue   expect text "How sure are you?"
  continue   expect scene "last" expect text "How sure are you?"
run "never asked before"
  choose "no"
  continue   expect scene "last" expect no text "How sure are you?" expect end "completed"
