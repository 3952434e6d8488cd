--- emblem-words: an emblem does not say in words what each of its parts can show
--- Why: The picture changes with what happened; who does not see it hears the phrase for the value it has now.
--- Mend: Write one phrase for each value of the variable, from the lowest up; for a flag first false, then true.
--- Example expects: course.lua:8
--- Example has: media/flower.svg
course "example" { title = "An example", version = "1.0.0" }
counter "comfort" { from = 0, to = 2 }
emblem "media/flower.svg" { alt = "A flower", show = { petal = "comfort" }, words = { petal = { "closed", "open" } } }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "She smiles."
  finish "completed"
