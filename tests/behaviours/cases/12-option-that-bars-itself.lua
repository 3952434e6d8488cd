-- The effect of an option can be what hides it, and the outcome is shown all the same.
course "case" { title = "The last biscuit", version = "1.0.0" }
flag "eaten"
unit "only" { title = "Biscuits", minutes = 5 }
scene "tin"
  choose "There is one left."
    option "give" "Give it to Tom."
      only_if "not eaten"
      set("eaten", true)
      result "He breaks it in two."
      view("colleague", "You saw that he was waiting.")
      go "tin"
    option "close" "Put the lid on."
      result "It clicks."
      finish "completed"
--- Plan:
run "once"
  choose "give"   expect eaten expect view "colleague" expect text "breaks it in two"
  continue        expect scene "tin" expect no option "give" expect option "close"
  choose "close"
  continue        expect end "completed"
