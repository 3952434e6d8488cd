--- never-told: a line is never told
--- Why: Its `when` is never true while its page is shown.
--- Mend: Mend the condition (or what should make it true before), or remove the line.
--- Example expects: course.lua:19
course "example" { title = "An example", version = "1.0.0" }
flag "rushed"
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  choose "What do you do?"
    option "listen" "Listen."
      result "She talks."
      go "ending"
    option "run" "Run after him."
      set("rushed", true)
      result "He is gone."
      finish "left_early"
scene "ending"
  narrate "It is quiet again."
  narrate "You are out of breath." { when = "rushed" }
  finish "completed"
