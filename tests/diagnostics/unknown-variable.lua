--- unknown-variable: an effect changes something that is not declared
--- Why: All that a course remembers is declared, with its range.
--- Mend: Declare it before the first scene, or mend the name.
--- Example expects: course.lua:10
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  choose "What do you do?"
    option "sit" "Sit down beside her."
      add("trust", 1)
      result "She looks up."
      go "ending"
scene "ending"
  finish "completed"
