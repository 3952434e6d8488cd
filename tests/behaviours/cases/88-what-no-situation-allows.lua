-- Exploring every situation finds the option that is never offered, the way never taken and the line never told.
course "case" { title = "Never", version = "1.0.0" }
counter "trust" { from = 0, to = 3, start = 1 }
unit "only" { title = "Never", minutes = 5 }
scene "start"
  narrate "She sings." { when = "trust == 3" }
  choose "What now?"
    option "sit" "Sit with her."
      add("trust", 1)
      result "“You again,” she says, and smiles."
      go "second"
    option "sing" "Sing with her."
      only_if "trust > 2"
      result "She knows all the words."
      go "second"
scene "second"
  go_if("trust == 0", "alone")
  go "last"
scene "alone"
  finish "left_early"
scene "last"
  finish "completed"
--- Faults:
course.lua:6 never-told
course.lua:13 never-offered
course.lua:17 never-taken
