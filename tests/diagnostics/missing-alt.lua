--- missing-alt: a picture has no description
--- Why: Who does not see it would learn nothing of it, and every screen reader passes it in silence.
--- Mend: Add alt = "what it shows", or decorative = true where it tells nothing.
--- Example expects: course.lua:9
--- Example has: media/door.svg
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  image "media/door.svg"
  finish "completed"
