--- colon: a colon behind a name
--- Why: Other languages write name: value.
--- Mend: Write name = value inside braces, and a word without anything behind it outside.
--- Example expects: course.lua:9
--- Example has: media/door.svg
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  image "media/door.svg" { alt: "A door" }
  finish "completed"
