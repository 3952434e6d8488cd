--- never-reached: no route meets a scene
--- Why: Ways lead to it, but the conditions on them never let anyone through, or another way is always taken first.
--- Mend: Look at the line that is named: mend its condition or the order of the ways, or remove the scene.
--- Example expects: course.lua:18
course "example" { title = "An example", version = "1.0.0" }
counter "trust" { from = 0, to = 3, start = 1 }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  choose "What do you do?"
    option "listen" "Listen."
      add("trust", 1)
      result "She talks."
    option "wait" "Wait."
      result "You wait."
  whichever "Either way"
    go_if("trust >= 1", "ending")
    go "alone"
scene "alone"
  narrate "You are alone in the corridor."
  go "ending"
scene "ending"
  finish "completed"
