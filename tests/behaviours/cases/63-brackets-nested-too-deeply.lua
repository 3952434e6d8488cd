-- Brackets and “not” beyond any use are refused, and nothing gets stuck.
course "case" { title = "Onions", version = "1.0.0" }
flag "hot"
unit "only" { title = "Onions", minutes = 5 }
scene "kitchen"
  list { "a" } { when = "((((((((((((((((((((((((((((((((((((((((((((((((((hot))))))))))))))))))))))))))))))))))))))))))))))))))" }
  list { "b" } { when = "not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not hot" }
  finish "completed"
--- Faults:
course.lua:6 bad-condition
course.lua:7 bad-condition
