-- A loop can count itself out.
course "case" { title = "Along the corridor", version = "1.0.0" }
counter "steps" { from = 0, to = 3, start = 3 }
unit "only" { title = "Walking", minutes = 5 }
scene "walk"
  narrate "{steps} doors to go."
  choose "He stops."
    option "rest" "Let him get his breath."
      add("steps", -1)
      result "“Right,” he says."
      go_if("steps == 0", "chair")
      go "walk"
scene "chair"
  narrate "There is his chair."
  finish "completed"
--- Plan:
run "three times round"
  expect text "3 doors to go."
  choose "rest"
  continue   expect scene "walk" expect text "2 doors to go."
  choose "rest"
  continue   expect scene "walk" expect text "1 doors to go."
  choose "rest"
  continue   expect scene "chair" expect end "completed"
