--- missing-result: an option has no result and no view
--- Why: Learning here is seeing what follows; an option that shows nothing teaches nothing.
--- Mend: Say what happens next.
--- Example expects: course.lua:10
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  choose "What do you do?"
    option "sit" "Sit down beside her."
      go "ending"
scene "ending"
  finish "completed"
