-- A variable or a value cannot be called what a condition reads as a word of its own.
course "case" { title = "And", version = "1.0.0" }
flag "not"
counter "and" { from = 0, to = 3 }
state "mood" { "true", "calm" }
unit "only" { title = "And", minutes = 5 }
scene "hall"
  finish "completed"
--- Faults:
course.lua:3 bad-id
course.lua:4 bad-id
course.lua:5 bad-id
