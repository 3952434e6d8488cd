--- field-outside: a field stands outside of any braces
--- Why: A name with = and a comma belongs into the braces of a word, and the line with that word is missing.
--- Mend: Write the word, its id and { above it.
--- Example expects: course.lua:6
course "example" { title = "An example", version = "1.0.0" }
  title = "The only unit",
  minutes = 5,
}
scene "start"
  finish "completed"
