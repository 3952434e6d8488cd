-- A condition may ask for values below nought, and for the ends of a range.
course "case" { title = "Up and down", version = "1.0.0" }
counter "mood" { from = -2, to = 2, start = 0 }
unit "only" { title = "Up and down", minutes = 5 }
scene "day"
  narrate "Low." { when = "mood <= -2" }
  narrate "High." { when = "mood > -1 and mood >= 2" }
  choose "What next?"
    option "letter" "A letter."
      add("mood", 1)
      result "From her sister."
      go "day"
    option "rain" "Rain."
      add("mood", -1)
      result "All day."
      go "day"
    option "night" "Night."
      only_if "-1 <= mood"
      result "She sleeps."
      finish "completed"
--- Plan:
run "down to the end"
  expect no text "Low." expect option "night"
  choose "rain"
  continue       expect mood == -1 expect no text "Low." expect option "night"
  choose "rain"
  continue       expect text "Low." expect no option "night"
run "up to the end"
  choose "letter"
  continue
  choose "letter"
  continue       expect text "High." expect mood == 2
  choose "night"
  continue       expect end "completed"
