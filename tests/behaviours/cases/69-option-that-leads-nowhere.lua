-- An option without a way is told, but for one that whichever leads on.
course "case" { title = "And then?", version = "1.0.0" }
flag "tired"
unit "only" { title = "And then?", minutes = 5 }
scene "start"
  choose "What now?"
    option "sit" "Sit."
      result "You sit."
    option "walk" "Walk."
      result "You walk."
      go_if("tired", "lounge")
    option "stand" "Stand."
      result "You stand."
      go "lounge"
scene "lounge"
  choose "And now?"
    option "sit" "Sit."
      result "You sit."
    whichever "Then"
      go "last"
scene "last"
  choose "And last?"
    option "sit" "Sit."
      result "You sit."
    whichever "Then"
      practice "In your home, note the time."
--- Faults:
course.lua:8 missing-way
course.lua:11 missing-way
course.lua:24 missing-way
