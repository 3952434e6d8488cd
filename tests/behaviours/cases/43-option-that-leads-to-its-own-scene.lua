-- An option may lead to its own scene, which begins again on its first page, content note included.
course "case" { title = "Again", version = "1.0.0" }
unit "only" { title = "Again", minutes = 5 }
scene "pain"
  warning "Somebody is in pain here." { skip_to = "rest" }
  choose "Where does it hurt?"
    option "repeat_it" "Ask once more, more slowly."
      result "“My hip.”"
      go "pain"
    option "note" "Write it down."
      result "You write it down."
      go "rest"
scene "rest"
  finish "completed"
--- Plan:
run "round once"
  continue
  choose "repeat_it"
  continue          expect scene "pain" expect text "Somebody is in pain here." expect no option "note"
  continue          expect option "note"
  choose "note"
  continue          expect scene "rest" expect end "completed"
run "round once, and out by the way round"
  continue
  choose "repeat_it"
  continue
  skip              expect scene "rest"
