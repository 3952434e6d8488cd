-- Only things of one kind can be compared, and only numbers can be more or less.
course "case" { title = "Pears and plums", version = "1.0.0" }
counter "pears" { from = 0, to = 3 }
flag "ripe"
state "bowl" { "empty", "full" }
state "plate" { "empty", "full" }
unit "only" { title = "Fruit", minutes = 5 }
scene "kitchen"
  list { "a" } { when = "pears == true" }
  list { "b" } { when = "ripe == 1" }
  list { "c" } { when = "bowl == 1" }
  list { "d" } { when = "bowl < full" }
  list { "e" } { when = "ripe > false" }
  list { "f" } { when = "bowl == plate" }
  list { "g" } { when = "full == bowl" }
  list { "h" } { when = "seen('kitchen') == 1" }
  list { "i" } { when = "pears == 'three'" }
  finish "completed"
--- Faults:
course.lua:9 bad-condition
course.lua:10 bad-condition
course.lua:11 bad-condition
course.lua:12 bad-condition
course.lua:13 bad-condition
course.lua:14 bad-condition
course.lua:15 bad-condition
course.lua:16 bad-condition
course.lua:17 bad-condition
