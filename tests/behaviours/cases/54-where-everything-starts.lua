-- A counter starts at its lower end, a flag is false and a state has its first value, unless they say otherwise.
course "case" { title = "At the start", version = "1.0.0" }
counter "low" { from = 2, to = 5 }
counter "middle" { from = 2, to = 5, start = 4 }
counter "below" { from = -3, to = -1 }
flag "open"
state "tea" { "hot", "cold" }
state "milk" { "none", "some", start = "some" }
unit "only" { title = "At the start", minutes = 5 }
scene "start"
  narrate "{low} {middle} {below} {open} {tea} {milk}"
  finish "completed"
--- Plan:
run "before anything has happened"
  expect low == 2 expect middle == 4 expect below == -3 expect not open expect tea == hot expect milk == some
  expect text "2 4 -3 no hot some"
