--- misplaced-word: a word stands where it cannot
--- Why: Words that tell stand in a scene, effects and outcomes in an option, declarations before the first scene.
--- Mend: Move the line to where the sentence says.
--- Example expects: course.lua:7
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
narrate "She is at the door."
scene "start"
  finish "completed"
