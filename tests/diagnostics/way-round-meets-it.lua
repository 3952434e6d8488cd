--- way-round-meets-it: the way round a content note comes back to its scene
--- Why: Who skips a scene because of what it holds should not be led to it later on.
--- Mend: Let skip_to lead to a scene from which no way comes back.
--- Example expects: course.lua:10
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  go "grief"
scene "grief"
  warning "Somebody has died." { skip_to = "corridor" }
  narrate "She asks for her mother."
  go "corridor"
scene "corridor"
  choose "Where to?"
    option "back" "Back to her."
      result "You turn round."
      go "grief"
    option "on" "On."
      result "You walk on."
      go "ending"
scene "ending"
  finish "completed"
