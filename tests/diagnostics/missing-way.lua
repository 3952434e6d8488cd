--- missing-way: a scene or an option leads nowhere
--- Why: The learner would stand on a page that cannot be left.
--- Mend: End it with a choice, with go, or with finish.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "She is at the door."
