--- bare-condition: a condition stands without quotes
--- Why: Conditions are read and checked as texts; bare, Lua would work them out once, while loading.
--- Mend: Put it in quotes.
--- Example expects: course.lua:11
course "example" { title = "An example", version = "1.0.0" }
counter "trust" { from = 0, to = 3 }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  choose "What do you do?"
    option "sit" "Sit down beside her."
      only_if (trust > 2)
      result "She looks up."
      go "ending"
scene "ending"
  finish "completed"
