--- missing-brackets: several texts stand without brackets
--- Why: One text or one pair of braces may follow a word bare; two texts need brackets around them.
--- Mend: Write the word, then brackets, with the texts inside.
--- Example expects: course.lua:9
course "example" { title = "An example", version = "1.0.0" }
character "jo" { name = "Jo" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  say "jo", "Hello."
  finish "completed"
