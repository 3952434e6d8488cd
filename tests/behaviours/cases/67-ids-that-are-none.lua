-- Ids are small letters of the English alphabet, digits and underscores, beginning with a letter, and not too long.
course "case" { title = "Ids", version = "1.0.0" }
unit "only" { title = "Ids", minutes = 5 }
scene "café"
  finish "completed"
scene "Hall"
  finish "completed"
scene "2nd_floor"
  finish "completed"
scene "front door"
  finish "completed"
scene "front-door"
  finish "completed"
scene ""
  finish "completed"
scene "a_name_that_goes_on_and_on_and_on_until_nobody_can_remember_it_any_more"
  finish "completed"
scene "ключ"
  finish "completed"
--- Faults:
course.lua:4 bad-id
course.lua:6 bad-id
course.lua:8 bad-id
course.lua:10 bad-id
course.lua:12 bad-id
course.lua:14 bad-id
course.lua:16 bad-id
course.lua:18 bad-id
