-- What was found in a picture, ticked in a list or put together can be asked later too.
course "case" { title = "A safe hall", version = "1.0.0" }
unit "only" { title = "A safe hall", minutes = 5 }
scene "hall"
  checklist("ready", "Before you go in") {
    item("badge", "My badge is on."),
    item("hands", "My hands are clean."),
  }
  match("lamps", "What belongs to what?") {
    pair("day", "Day", "Curtains open"),
    pair("night", "Night", "Lamp on"),
  }
  arrange("order", "In which order?") {
    item("knock", "Knock."),
    item("wait", "Wait."),
  }
  go "after"
scene "after"
  narrate "Hands." { when = "chose('hall/hands')" }
  narrate "Badge." { when = "chose('hall/badge')" }
  narrate "Night." { when = "chose('hall/night')" }
  finish "completed"
--- Plan:
run "some of each"
  check "ready" { "hands" }
  match "lamps" { "night=day" }
  arrange "order" { "wait", "knock" }
  continue   expect text "Hands." expect no text "Badge." expect text "Night."
run "none of them"
  continue   expect no text "Hands." expect no text "Badge." expect no text "Night."
