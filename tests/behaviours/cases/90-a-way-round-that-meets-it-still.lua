-- Exploring finds a way round a content note that leads to its scene after all.
course "case" { title = "Round it", version = "1.0.0" }
unit "only" { title = "Round it", minutes = 5 }
scene "start"
  go "fall"
scene "fall"
  warning "Somebody falls in this story." { skip_to = "garden" }
  narrate "You hear it from the stairs."
  go "last"
scene "garden"
  choose "The garden is quiet."
    option "sit" "Sit down."
      result "A blackbird sings."
      go "last"
    option "look" "Look inside."
      result "The stairs are dark."
      go "fall"
scene "last"
  finish "completed"
--- Faults:
course.lua:7 way-round-meets-it
