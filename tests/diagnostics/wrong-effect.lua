--- wrong-effect: an effect does not fit what it changes
--- Why: Counters are added to or set to a number, flags to true or false, states to one of their values.
--- Mend: Follow the advice behind the sentence.
--- Example expects: course.lua:11
course "example" { title = "An example", version = "1.0.0" }
flag "late"
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  choose "What do you do?"
    option "sit" "Sit down beside her."
      add("late", 1)
      result "She looks up."
      go "ending"
scene "ending"
  finish "completed"
