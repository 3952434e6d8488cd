-- What is told, asked or broken off stands before the choice.
course "case" { title = "Too late", version = "1.0.0" }
character "jo" { name = "Jo" }
scale "sure" { question = "How sure are you?", points = 4 }
unit "only" { title = "Too late", minutes = 5 }
scene "first"
  choose "What now?"
    option "on" "Go on."
      result "You go on."
      go "second"
  narrate "It rains."
scene "second"
  choose "What now?"
    option "on" "Go on."
      result "You go on."
      go "third"
  say("jo", "Look at that.")
scene "third"
  choose "What now?"
    option "on" "Go on."
      result "You go on."
      go "fourth"
  reflect "rain" { prompt = "What do you hear?" }
scene "fourth"
  choose "What now?"
    option "on" "Go on."
      result "You go on."
      go "fifth"
  rate "sure" { moment = "before" }
scene "fifth"
  choose "What now?"
    option "on" "Go on."
      result "You go on."
      go "sixth"
  choose "And now?"
scene "sixth"
  choose "What now?"
    option "on" "Go on."
      result "You go on."
      go "last"
  page_break()
scene "last"
  finish "completed"
--- Faults:
course.lua:11 telling-after-choice
course.lua:17 telling-after-choice
course.lua:23 telling-after-choice
course.lua:29 telling-after-choice
course.lua:35 telling-after-choice
course.lua:41 misplaced-word
