-- Somebody who speaks, or whose side is shown, or who is asked for in a condition, has been declared.
course "case" { title = "Strangers", version = "1.0.0" }
character "amina" { name = "Amina" }
role "cook" { name = "Cook" }
nation "wales" { name = "Wales" }
unit "only" { title = "Strangers", minutes = 5 }
scene "start"
  say("amena", "Who are you?")
  list { "a" } { when = "role('coook')" }
  list { "b" } { when = "nation('whales')" }
  choose "What now?"
    option "name" "Say your name."
      view("amna", "A kind voice.")
      view("cost", "It took a minute.")
      finish "completed"
--- Faults:
course.lua:8 unknown-character
course.lua:9 bad-condition
course.lua:10 bad-condition
course.lua:13 unknown-voice
course.lua:14 unknown-voice
