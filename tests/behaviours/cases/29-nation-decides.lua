-- What holds in one nation alone asks for it, and without an answer nothing of the kind is shown.
course "case" { title = "Whom to ring", version = "1.0.0" }
nation "wales" { name = "Wales" }
nation "england" { name = "England" }
unit "only" { title = "Whom to ring", minutes = 5 }
scene "notice"
  narrate "The leaflet is in Welsh and English." { when = "nation('wales')" }
  go_if("nation('wales') or nation('england')", "known")
  go "ask"
scene "known"
  finish "completed"
scene "ask"
  narrate "Ask your manager whom to ring."
  finish "completed"
--- Plan:
run "in Wales"
  nation "wales"
  expect text "in Welsh"
  continue   expect scene "known"
run "in England"
  nation "england"
  expect no text "in Welsh"
  continue   expect scene "known"
run "nobody said"
  expect no text "in Welsh" expect not nation("wales")
  continue   expect scene "ask"
