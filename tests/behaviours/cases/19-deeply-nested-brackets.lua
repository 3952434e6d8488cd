-- Brackets may be nested a good way down, and hold what they say.
course "case" { title = "Pillows", version = "1.0.0" }
counter "pillows" { from = 0, to = 5, start = 2 }
flag "slipped"
unit "only" { title = "Pillows", minutes = 5 }
scene "bed"
  choose "Is she comfortable?"
    option "more" "One more pillow."
      only_if "((((((((((((((((((((pillows < 5))))))))))))))))))))"
      add("pillows", 1)
      result "Better."
      go "bed"
    option "good" "She is."
      only_if "not (((not ((pillows >= 4) and (not (slipped or (pillows == 5)))))))"
      result "She closes her eyes."
      finish "completed"
--- Plan:
run "four is right"
  expect option "more" expect no option "good"
  choose "more"
  continue      expect no option "good"
  choose "more"
  continue      expect option "good"
  choose "good"
  continue      expect end "completed"
run "five is too many"
  choose "more"
  continue
  choose "more"
  continue
  choose "more"
  continue      expect pillows == 5 expect no option "good" expect no option "more"
--- Faults:
course.lua:7 nothing-choosable
