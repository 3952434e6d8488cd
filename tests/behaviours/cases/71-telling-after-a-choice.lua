-- What is told, asked or broken off stands before the choice.
course "case" { title = "Too late", version = "1.0.0" }
character "jo" { name = "Jo" }
scale "sure" { question = "How sure are you?", points = 4 }
unit "only" { title = "Too late", minutes = 5 }
scene "start"
  choose "What now?"
    option "sit" "Sit."
      result "You sit."
      finish "completed"
  narrate "It rains."
  say("jo", "Look at that.")
  reflect "rain" { prompt = "What do you hear?" }
  rate "sure" { moment = "before" }
  choose "And now?"
  page_break()
--- Faults:
course.lua:11 telling-after-choice
course.lua:12 telling-after-choice
course.lua:13 telling-after-choice
course.lua:14 telling-after-choice
course.lua:15 telling-after-choice
course.lua:16 misplaced-word
