-- A scene may go on while a condition holds and end when it does not; with the condition it is no last page yet.
course "case" { title = "One more round", version = "1.0.0" }
counter "rounds" { from = 0, to = 2, start = 2 }
unit "only" { title = "One more round", minutes = 5 }
scene "dance"
  choose "The next song?"
    option "dance" "Dance."
      add("rounds", -1)
      result "She hums along."
      go "breath"
    option "sit" "Sit this one out."
      set("rounds", 0)
      result "You both sit."
      go "breath"
scene "breath"
  narrate "You catch your breath."
  go_if("rounds > 0", "dance")
  finish "completed"
--- Plan:
run "twice round"
  choose "dance"
  continue         expect scene "breath"
  continue         expect scene "dance"
  choose "dance"
  continue         expect scene "breath"
  continue         expect end "completed"
run "not at all"
  choose "sit"
  continue         expect scene "breath"
  continue         expect end "completed"
  back             expect scene "breath"
