--- missing-bracket: a bracket or brace is never closed
--- Why: What follows is read as if it still stood inside.
--- Mend: Close it; both lines are named.
--- Example expects: course.lua:9
--- Example has: media/door.svg
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  image "media/door.svg" { alt = "A door"
  finish "completed"
