--- not-lua: a line cannot be understood
--- Why: It is no statement, and none of the usual slips.
--- Mend: Look at the place that the sentence names; compare with the line above.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "She is at the door." +
  finish "completed"
