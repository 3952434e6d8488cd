--- assigned-word: a word of the language is set with =
--- Why: The line looks like a field of braces, but stands alone, so it would replace the word.
--- Mend: Write the word and its text without =.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  title = "Ten to five"
  finish "completed"
