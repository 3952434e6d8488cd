--- large-file: a file is too large
--- Why: Files of a course have at most 1 MiB, so that each can be read and checked at once.
--- Mend: Split it and name each part with use.
--- Example expects: course.lua
--- Example limits: file_bytes = 200
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
