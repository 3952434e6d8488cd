-- Going back over an outcome gives everything back that it did, page by page.
course "case" { title = "Second thoughts", version = "1.0.0" }
counter "trust" { from = 0, to = 3, start = 1 }
flag "rushed"
unit "only" { title = "Second thoughts", minutes = 5 }
scene "stairs"
  choose "She is slow on the stairs."
    option "wait" "Wait a step below."
      add("trust", 1)
      result "She takes her time."
      go "landing"
    option "pull" "Take her arm and go ahead."
      add("trust", -1)
      set("rushed", true)
      result "She stumbles a little."
      go "landing"
scene "landing"
  narrate "You are up." { when = "chose('stairs/pull')" }
  narrate "She rests her hand on the rail." { when = "not rushed" }
  finish "completed"
--- Plan:
run "back from the next scene to the choice"
  choose "pull"    expect trust == 0 expect rushed
  continue         expect scene "landing" expect text "You are up." expect chose("stairs/pull")
  back             expect scene "stairs" expect text "stumbles" expect trust == 0
run "back from the outcome"
  choose "pull"
  back             expect trust == 1 expect not rushed expect option "wait" expect not chose("stairs/pull")
  choose "wait"    expect trust == 2
  continue         expect text "on the rail" expect no text "You are up."
