--- missing-field: something required is missing from the braces
--- Why: The word cannot do its work without it.
--- Mend: Add it inside the braces.
--- Example expects: course.lua:6
course "example" { title = "An example", version = "1.0.0" }
character "jo" { about = "the senior" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
