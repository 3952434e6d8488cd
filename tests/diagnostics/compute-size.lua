--- compute-size: compute has too many combinations of inputs
--- Why: Its results stand in a table of at most 4,096 places.
--- Mend: Read fewer variables, or ones with fewer values.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
counter "days" { from = 0, to = 99 }
counter "nights" { from = 0, to = 99 }
compute("rest", { "days", "nights" }, function(days, nights) return days - nights end)
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
