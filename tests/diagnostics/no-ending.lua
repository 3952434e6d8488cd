--- no-ending: no ending can be reached from a scene
--- Why: Who comes here goes round for ever.
--- Mend: Let a way from it come to finish.
--- Example expects: course.lua:15
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  choose "What do you do?"
    option "stay" "Stay."
      result "You stay."
      go "ending"
    option "walk" "Walk on."
      result "You walk."
      go "corridor"
scene "corridor"
  go "corridor"
scene "ending"
  finish "completed"
