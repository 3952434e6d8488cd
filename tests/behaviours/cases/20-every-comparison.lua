-- Each sign of comparison means what it says, and != and ~= mean the same.
course "case" { title = "The thermometer", version = "1.0.0" }
counter "degrees" { from = 17, to = 19, start = 17 }
unit "only" { title = "Heating", minutes = 5 }
scene "room"
  list { "below" } { when = "degrees < 18" }
  list { "at most" } { when = "degrees <= 18" }
  list { "exactly" } { when = "degrees == 18" }
  list { "not it" } { when = "degrees != 18" }
  list { "other than it" } { when = "degrees ~= 18" }
  list { "at least" } { when = "degrees >= 18" }
  list { "above" } { when = "degrees > 18" }
  list { "turned round" } { when = "18 < degrees" }
  choose "Is it warm enough?"
    option "up" "Turn it up."
      add("degrees", 1)
      result "It clicks."
      go "room"
    option "good" "Leave it."
      result "She takes off her scarf."
      finish "completed"
--- Plan:
run "below, at and above"
  expect text "below" expect text "at most" expect no text "exactly" expect text "not it"
    expect text "other than it" expect no text "at least" expect no text "above" expect no text "turned round"
  choose "up"
  continue expect no text "below" expect text "at most" expect text "exactly" expect no text "not it"
    expect no text "other than it" expect text "at least" expect no text "above"
  choose "up"
  continue expect no text "below" expect no text "at most" expect no text "exactly" expect text "not it"
    expect text "at least" expect text "above" expect text "turned round"
