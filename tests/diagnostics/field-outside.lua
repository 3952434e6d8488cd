--- field-outside: a field stands outside of any braces
--- Why: A name with its value belongs into the braces of a word: the braces are missing, or the line with that word.
--- Mend: Put { before it and } behind it, as in { when = "rushed" }; or write the word, its id and { above it.
--- Example expects: course.lua:6
course "example" { title = "An example", version = "1.0.0" }
  title = "The only unit",
  minutes = 5,
}
scene "start"
  finish "completed"
