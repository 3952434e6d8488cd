--- way-round-is-here: the way round a content note leads into its own scene
--- Why: Who skips a scene because of what it holds would be in it at once.
--- Mend: Let skip_to lead to another scene, from which no way comes back.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "grief"
  warning "Somebody has died." { skip_to = "grief" }
  narrate "She asks for her mother."
  finish "completed"
