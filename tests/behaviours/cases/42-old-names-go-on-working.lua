-- An old name that a scene lists in was still leads to it and still asks about it.
course "case" { title = "Renamed", version = "1.1.0" }
unit "only" { title = "Renamed", minutes = 5 }
scene "start"
  choose "Where is she?"
    option "look" "Look in the garden."
      result "She is not there."
      go "orchard"
scene "garden"
  was "orchard"
  was "yard"
  narrate "You looked here." { when = "seen('yard') and seen('garden')" }
  go "last"
scene "last"
  narrate "By the apple tree." { when = "seen('orchard')" }
  finish "completed"
--- Plan:
run "by its old name"
  choose "look"
  continue   expect scene "garden" expect text "You looked here." expect seen("orchard")
  continue   expect text "By the apple tree."
