--- missing-way: a scene or an option leads nowhere
--- Why: The learner would stand on a page that cannot be left. A go_if alone is not enough: it says nothing of when its condition is not true.
--- Mend: End it with a choice, with go, or with finish; below go_if too.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "She is at the door."
