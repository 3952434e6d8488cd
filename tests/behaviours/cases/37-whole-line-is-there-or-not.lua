-- A line with a condition is there or not as a whole, wherever it stands: telling, results, views and evidence.
course "case" { title = "Depending", version = "1.0.0" }
character "jo" { name = "Jo" }
flag "raining"
unit "only" { title = "Depending", minutes = 5 }
scene "window"
  heading "A wet day" { when = "raining" }
  say("jo", "Coat on?") { when = "raining" }
  choose "Shall we go out?"
    option "look" "Look out first."
      only_if "not raining"
      set("raining", true)
      result "The first drops fall." { when = "raining" }
      result "It is dry." { when = "not raining" }
      go "window"
    option "go_out" "Go out."
      result "You take the big umbrella." { when = "raining" }
      result "The sun is out." { when = "not raining" }
      view("jo", "I would have waited.") { when = "raining" }
      view("family", "He was outdoors today.")
      evidence("general", "Rain smells good.") { when = "raining" }
      finish "completed"
--- Plan:
run "dry"
  expect no text "A wet day" expect no text "Coat on?"
  choose "go_out" expect text "The sun is out." expect no text "umbrella" expect no view "jo" expect view "family"
    expect no text "Rain smells"
run "wet"
  choose "look"     expect text "The first drops fall." expect no text "It is dry."
  continue          expect text "A wet day" expect text "Coat on?" expect no option "look"
  choose "go_out" expect text "umbrella" expect no text "The sun is out." expect view "jo" expect view "family"
    expect text "Rain smells"
--- Faults:
course.lua:14 never-told
