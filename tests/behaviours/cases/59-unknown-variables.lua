-- A variable that nobody declared is told in conditions, effects and texts.
course "case" { title = "Unheard of", version = "1.0.0" }
counter "trust" { from = 0, to = 3 }
unit "only" { title = "Unheard of", minutes = 5 }
scene "hall"
  narrate "Trust is {trsut}."
  choose "What now?"
    option "sit" "Sit down."
      only_if "truss > 0"
      add("turst", 1)
      result "Quiet."
      finish "completed"
    option "stand" "Stay standing."
      set("calm", true)
      add("trust", 1)
      result "“Well?” {amina.name} asks."
      finish "completed"
--- Faults:
course.lua:6 bad-name-in-text
course.lua:9 bad-condition
course.lua:10 unknown-variable
course.lua:14 unknown-variable
course.lua:16 bad-name-in-text
