--- no-ending: scenes lead only to one another, and to no ending
--- Why: Who comes here goes round for ever. It is told once, at the way that leads back; where several lead back, at the first of these scenes.
--- Mend: If that way leads back by mistake, name another scene. Otherwise let a way from one of them come to finish.
--- Example expects: course.lua:16
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
