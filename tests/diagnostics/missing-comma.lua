--- missing-comma: a comma is missing
--- Why: Inside brackets and braces, what follows each other is parted by commas.
--- Mend: Put one behind what came before.
--- Example expects: course.lua:6
course "example" { title = "An example", version = "1.0.0" }
character "jo" { name = "Jo" about = "the senior" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
