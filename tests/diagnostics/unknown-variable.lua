--- unknown-variable: an effect changes something that is not declared
--- Why: A variable is something that the course remembers, such as whether the towel is warm. Each has a line in course.lua.
--- Mend: Write its line above the first scene: flag "towel_warm" for yes or no, counter for a number; or mend the name.
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
