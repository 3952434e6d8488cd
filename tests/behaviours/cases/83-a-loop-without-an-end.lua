-- Scenes that only lead round in a circle have no ending, which is told once, where the way leads back.
course "case" { title = "Round and round", version = "1.0.0" }
unit "only" { title = "Round and round", minutes = 5 }
scene "start"
  choose "What now?"
    option "home" "Go home."
      result "Good night."
      finish "completed"
    option "stay" "Stay a little."
      result "You stay."
      go "kitchen"
scene "kitchen"
  go "lounge"
scene "lounge"
  choose "And now?"
    option "tea" "Make tea."
      result "You put the kettle on."
      go "kitchen"
--- Faults:
course.lua:18 no-ending
