-- A scene is not seen before one comes to it, and is seen from its first page on.
course "case" { title = "The garden door", version = "1.0.0" }
unit "only" { title = "Garden", minutes = 5 }
scene "hall"
  narrate "The hall is warm." { when = "not seen('garden')" }
  narrate "Your shoes leave wet prints." { when = "seen('garden')" }
  choose "Where to?"
    option "out" "Go out with him."
      result "The grass is wet."
      go "garden"
    option "in" "Stay in the lounge."
      result "You turn on the lamp."
      finish "completed"
scene "garden"
  narrate "He has been here before." { when = "seen('garden')" }
  go "hall"
--- Plan:
run "once out and in again"
  expect not seen("garden") expect text "The hall is warm." expect no text "wet prints"
  choose "out"   expect not seen("garden")
  continue       expect scene "garden" expect seen("garden") expect text "been here before"
  continue       expect scene "hall" expect text "wet prints" expect no text "The hall is warm."
  choose "in"
  continue       expect end "completed"
run "never out"
  choose "in"    expect not seen("garden")
  continue       expect end "completed"
