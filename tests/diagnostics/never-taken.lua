--- never-taken: a go_if is never taken
--- Why: Its condition is never true there, or an earlier go_if always is, so it leads nobody anywhere.
--- Mend: Mend the condition, change the order, or remove the line.
--- Example expects: course.lua:12
course "example" { title = "An example", version = "1.0.0" }
counter "trust" { from = 0, to = 3, start = 1 }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  choose "What do you do?"
    option "listen" "Listen."
      result "She talks."
      go_if("trust == 3", "ending")
      go "ending"
    option "wait" "Wait."
      add("trust", 1)
      result "You wait."
      go "ending"
scene "ending"
  finish "completed"
