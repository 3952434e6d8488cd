--- after-without-before: a rating afterwards without one before
--- Why: The two are shown side by side, and here the first of them is missing.
--- Mend: Ask for the same scale with moment = "before" near the start, or let this one be looking_back.
--- Example expects: course.lua:9
course "example" { title = "An example", version = "1.0.0" }
scale "confidence" { question = "How confident are you?", points = 5, low = "Not at all", high = "Very" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  rate "confidence" { moment = "after" }
  finish "completed"
