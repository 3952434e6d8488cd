--- unused-variable: something is remembered to no end
--- Why: Nothing asks about it, or nothing ever changes it, so that it makes no difference to the story. Often a line was forgotten that should.
--- Mend: Ask about it with only_if, go_if or when, change it with set or add below an option, or remove it.
--- Example expects: course.lua:6
course "example" { title = "An example", version = "1.0.0" }
flag "rushed"
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  choose "What do you do?"
    option "wait" "Wait."
      result "You wait."
      go "ending"
    option "hurry" "Hurry."
      set("rushed", true)
      result "You hurry."
      go "ending"
scene "ending"
  finish "completed"
