--- bad-path: a file outside the course
--- Why: A course is one folder that can be packed and handed on; nothing outside of it is read.
--- Mend: Put the file into media/ and name it from there.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  image "../pictures/door.svg" { alt = "A door" }
  finish "completed"
