--- unknown-word: a word is not of the course language
--- Why: It is misspelt, or from elsewhere.
--- Mend: Use the word that is named, or look into the tour of the language.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narate "She is at the door."
  finish "completed"
