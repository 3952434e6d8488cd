-- A content note names a way round that is there.
course "case" { title = "Careful", version = "1.0.0" }
unit "only" { title = "Careful", minutes = 5 }
scene "start"
  warning "Somebody is hurt in this story."
  warning "And somebody shouts." { skip_to = "last" }
  go "last"
scene "last"
  finish "completed"
--- Faults:
course.lua:5 warning-without-way
course.lua:6 said-twice
