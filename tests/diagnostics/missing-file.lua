--- missing-file: a file is not there
--- Why: The course names it, but its folder does not hold it.
--- Mend: Check the name, small and capital letters too, or put the file there.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  image "media/door.svg" { alt = "A door" }
  finish "completed"
