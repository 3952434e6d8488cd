--- remark: a remark does not begin with two dashes
--- Why: Only what stands behind two dashes is left alone; everything else is read as part of the course.
--- Mend: Write -- at the beginning of the remark.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  - ask Jo about this line
  narrate "She is at the door."
  finish "completed"
