--- statement-in-braces: statements stand inside the braces of another
--- Why: Indentation is for people: a statement attaches to the scene or option above it.
--- Mend: Write them below it, without braces.
--- Example expects: course.lua:7
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start" {
  narrate "She is at the door.",
  finish "completed",
}
