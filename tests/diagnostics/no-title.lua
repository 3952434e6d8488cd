--- no-title: one scene has no title, and all the others have one
--- Why: A learner who looks at the list of scenes, or comes back to one, sees a place without a name.
--- Mend: Write a title below its scene.
--- Example expects: course.lua:10
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  title "The door"
  go "hall"
scene "hall"
  go "kitchen"
scene "kitchen"
  title "The kitchen"
  go "ending"
scene "ending"
  title "Afterwards"
  finish "completed"
