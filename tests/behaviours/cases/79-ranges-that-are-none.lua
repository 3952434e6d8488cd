-- A counter rises from one end to the other and starts in between; a state has two values or more.
course "case" { title = "Ranges", version = "1.0.0" }
counter "down" { from = 3, to = 0 }
counter "same" { from = 1, to = 1 }
counter "above" { from = 0, to = 3, start = 4 }
counter "wide" { from = 0, to = 5000 }
state "alone" { "calm" }
state "none" { }
unit "only" { title = "Ranges", minutes = 5 }
scene "start"
  finish "completed"
--- Faults:
course.lua:3 out-of-range
course.lua:4 out-of-range
course.lua:5 out-of-range
course.lua:6 out-of-range
course.lua:7 out-of-range
course.lua:8 out-of-range
