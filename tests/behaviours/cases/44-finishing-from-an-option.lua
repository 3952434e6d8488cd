-- An option can finish the unit itself, in either way, and the unit's last page follows its outcome.
course "case" { title = "Home time", version = "1.0.0" }
unit "only" { title = "Home time", minutes = 5, summary = "You may always stop." }
scene "door"
  choose "Your shift is over."
    option "bye" "Say goodbye to everyone."
      result "It takes ten minutes."
      finish "completed"
    option "stop" "Stop here for today."
      result "That is fine."
      finish "left_early"
--- Plan:
run "wholly"
  choose "bye"    expect scene "door" expect text "ten minutes"
  continue        expect end "completed" expect text "You may always stop."
run "early"
  choose "stop"
  continue        expect end "left_early"
  back            expect scene "door" expect text "That is fine."
  try_again       expect option "bye"
  choose "bye"
  continue        expect end "completed"
