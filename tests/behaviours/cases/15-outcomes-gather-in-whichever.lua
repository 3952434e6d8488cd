-- What stands behind whichever is shown with every outcome, and its way is for options that name none.
course "case" { title = "A missed visit", version = "1.0.0" }
unit "only" { title = "A missed visit", minutes = 5 }
scene "phone"
  choose "Nobody came to her yesterday."
    option "sorry" "Say sorry first."
      result "“Well,” she says, “you are here now.”"
    option "explain" "Tell her what went wrong."
      result "She listens to the end."
    option "office" "Ring the office with her."
      result "They answer at once."
      go "office"
    whichever "What helps afterwards"
      evidence("general", "People remember whether somebody owned up.")
      think { "When did somebody last say sorry to you?" }
      go "after"
scene "office"
  narrate "The office writes it down."
  finish "completed"
scene "after"
  narrate "You make a note."
  finish "completed"
--- Plan:
run "an option without a way takes the shared one"
  choose "sorry"     expect text "What helps afterwards" expect text "owned up" expect text "last say sorry"
  continue           expect scene "after"
run "and so does the next"
  choose "explain"   expect text "She listens" expect text "owned up"
  continue           expect scene "after"
run "an option's own way wins, and the shared words stand there too"
  choose "office"    expect text "They answer" expect text "owned up"
  continue           expect scene "office"
