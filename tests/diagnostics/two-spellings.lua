--- two-spellings: an id is declared in one way and meant in another
--- Why: Nothing refers to what is declared here, and something very like it is meant elsewhere: one of the two is misspelt. Of two spellings, the one that stands less often is told.
--- Mend: Write the id in one way everywhere; most likely the slip is in this line.
--- Example expects: course.lua:7
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
character "amna" { name = "Amina Khan" }
scene "start"
  say("amina", "I have to go.")
  say("amina", "She is waiting for me.")
  finish "completed"
