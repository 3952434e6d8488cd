--- field-twice: a name stands twice in the same braces
--- Why: Only the last one counts, and the first is lost without a word.
--- Mend: Keep one of them.
--- Example expects: course.lua:7
course "example" {
  title = "An example", version = "1.0.0",
  title = "Another example",
}
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
