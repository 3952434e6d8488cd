-- What is told below a way still stands on the page, since all of a page is shown before one goes on; below go that is told as a finding, and below finish it is what one expects.
course "case" { title = "One more thing", version = "1.0.0" }
unit "only" { title = "One more thing", minutes = 5 }
scene "start"
  narrate "First this."
  go "last"
  narrate "And one more thing."
  reflect "more" { prompt = "Anything else?" }
scene "last"
  finish "completed"
  narrate "Thank you."
--- Plan:
run "all of it is there"
  expect text "First this." expect text "And one more thing." expect text "Anything else?"
  write "more" "No."
  continue   expect scene "last" expect text "Thank you." expect end "completed"
--- Faults:
course.lua:7 telling-after-way
