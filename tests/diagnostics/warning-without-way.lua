--- warning-without-way: a content note has no way round
--- Why: A note without a way round is a wall: whoever needs it must be able to go on without the scene.
--- Mend: Add { skip_to = "scene" }.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  warning "Somebody dies in this story."
  finish "completed"
