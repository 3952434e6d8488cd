-- A condition must be a whole question: a bare value, a single =, a stray or missing bracket and loose words are told.
course "case" { title = "Half a question", version = "1.0.0" }
counter "cups" { from = 0, to = 3 }
flag "hot"
unit "only" { title = "Half a question", minutes = 5 }
scene "kitchen"
  list { "a" } { when = "cups" }
  list { "b" } { when = "cups = 2" }
  list { "c" } { when = "(hot and cups > 1" }
  list { "d" } { when = "hot and" }
  list { "e" } { when = "hot cups > 1" }
  list { "f" } { when = "not cups" }
  list { "g" } { when = "cups > 1 > 0" }
  list { "h" } { when = "hot && cups > 1" }
  list { "i" } { when = "cups + 1 == 2" }
  list { "j" } { when = "seen(kitchen)" }
  list { "k" } { when = "visited('kitchen')" }
  list { "l" } { when = "cups or hot" }
  list { "m" } { when = "cups > 100000" }
  finish "completed"
--- Faults:
course.lua:7 bad-condition
course.lua:8 bad-condition
course.lua:9 bad-condition
course.lua:10 bad-condition
course.lua:11 bad-condition
course.lua:12 bad-condition
course.lua:13 bad-condition
course.lua:14 bad-condition
course.lua:15 bad-condition
course.lua:16 bad-condition
course.lua:17 bad-condition
course.lua:18 bad-condition
course.lua:19 bad-condition
