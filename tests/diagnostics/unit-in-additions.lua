--- unit-in-additions: a folder that adds to other courses has a unit
--- Why: What adds to other courses is read beside them, and never played by itself.
--- Mend: Move the unit into a course of its own, or remove adds_to.
--- Example expects: course.lua:6
course "our_site" { title = "Our home", version = "1.0.0", adds_to = "all" }
unit "one" { title = "One", minutes = 5 }
scene "start"
  finish "completed"
