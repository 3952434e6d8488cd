-- One can stop on any page and carry on there: before a choice, at an outcome, at a content note.
course "case" { title = "Interrupted", version = "1.0.0" }
counter "trust" { from = 0, to = 2 }
unit "only" { title = "Interrupted", minutes = 5 }
scene "chair"
  warning "Somebody cries in this story." { skip_to = "after" }
  choose "She is crying."
    option "sit" "Sit down beside her."
      add("trust", 1)
      result "She leans against you."
      go "after"
scene "after"
  narrate "She drinks some water."
  finish "completed"
--- Plan:
run "stopping four times"
  leave         expect end "paused"
  continue      expect text "Somebody cries"
  continue      expect option "sit"
  leave         expect end "paused" expect no option "sit"
  continue      expect option "sit"
  choose "sit"  expect trust == 1
  leave
  back          expect text "leans against you" expect trust == 1
  continue      expect scene "after" expect end "completed"
  leave         expect end "paused"
  continue      expect end "completed"
