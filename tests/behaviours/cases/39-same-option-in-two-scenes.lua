-- An option's id is its own in each scene.
course "case" { title = "Yes and yes", version = "1.0.0" }
unit "only" { title = "Yes and yes", minutes = 5 }
scene "coat"
  choose "Coat?"
    option "yes" "Yes."
      result "You help her into it."
      go "hat"
    option "no" "No."
      result "It stays on its hook."
      go "hat"
scene "hat"
  choose "Hat?"
    option "yes" "Yes."
      result "The red one."
      go "out"
    option "no" "No."
      result "Not today."
      go "out"
scene "out"
  narrate "Coat and hat." { when = "chose('coat/yes') and chose('hat/yes')" }
  narrate "Coat alone." { when = "chose('coat/yes') and chose('hat/no')" }
  narrate "Hat alone." { when = "chose('coat/no') and chose('hat/yes')" }
  finish "completed"
--- Plan:
run "coat alone"
  choose "yes"   expect not chose("hat/yes")
  continue
  choose "no"
  continue       expect text "Coat alone." expect no text "Hat alone." expect no text "Coat and hat."
run "hat alone"
  choose "no"
  continue
  choose "yes"
  continue       expect text "Hat alone."
