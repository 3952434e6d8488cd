-- A scene may lead to one that is written further up, and the unit may start anywhere.
course "case" { title = "The other way round", version = "1.0.0" }
unit "only" { title = "The other way round", minutes = 5, start = "third" }
scene "first"
  narrate "And so to bed."
  finish "completed"
scene "second"
  narrate "She brushes her teeth."
  go "first"
scene "third"
  narrate "Her favourite programme is over."
  go "second"
--- Plan:
run "from the bottom up"
  expect scene "third"
  continue   expect scene "second"
  continue   expect scene "first" expect end "completed"
