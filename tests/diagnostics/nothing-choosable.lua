--- nothing-choosable: a choice in which nothing can be chosen
--- Why: On some route none of its options is open, and the learner can only go back.
--- Mend: Give one option no only_if, or lead round this choice with go_if.
--- Example expects: course.lua:18
course "example" { title = "An example", version = "1.0.0" }
counter "trust" { from = 0, to = 3, start = 1 }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  choose "What do you do?"
    option "listen" "Listen."
      result "She talks."
      go "door"
    option "argue" "Put her right."
      add("trust", -1)
      result "She cries."
      go "door"
scene "door"
  choose "What next?"
    option "walk" "Walk with her."
      only_if "trust == 1"
      result "You walk to the kitchen."
      go "ending"
scene "ending"
  finish "completed"
