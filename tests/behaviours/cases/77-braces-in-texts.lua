-- Braces in a text hold a variable, or a character's name or what is said about them, and nothing else.
course "case" { title = "Braces", version = "1.0.0" }
character "amina" { name = "Amina" }
counter "trust" { from = 0, to = 3 }
unit "only" { title = "Braces", minutes = 5 }
scene "start"
  narrate "{trust + 1}"
  narrate "{amina}"
  narrate "{amina.age}"
  narrate "{trust"
  narrate "trust}"
  narrate "{}"
  narrate "{amina.name} and {trust}"
  finish "completed"
--- Faults:
course.lua:7 bad-name-in-text
course.lua:8 bad-name-in-text
course.lua:9 bad-name-in-text
course.lua:10 bad-name-in-text
course.lua:11 bad-name-in-text
course.lua:12 bad-name-in-text
