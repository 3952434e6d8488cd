-- The effects of an option happen in the order in which they are written.
course "case" { title = "The kettle", version = "1.0.0" }
counter "cups" { from = 0, to = 9, start = 4 }
unit "only" { title = "The kettle", minutes = 5 }
scene "kitchen"
  choose "Somebody counted the cups."
    option "then_one" "Start from nought, then one more."
      set("cups", 0)
      add("cups", 1)
      result "One."
      go "kitchen"
    option "then_nought" "One more, then start from nought."
      add("cups", 1)
      set("cups", 0)
      result "None."
      go "kitchen"
    option "pour" "Pour the tea."
      result "It smells good."
      finish "completed"
--- Plan:
run "both orders"
  choose "then_one"      expect cups == 1
  continue
  choose "then_nought"   expect cups == 0
  continue
  choose "then_one"      expect cups == 1
  continue
  choose "pour"          expect cups == 1
  continue               expect end "completed"
