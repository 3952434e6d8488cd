--- never-offered: an option is never offered
--- Why: Its only_if is never true where its choice is met, so nobody can choose it.
--- Mend: Mend the condition (or what should make it true before), or remove the option.
--- Example expects: course.lua:14
course "example" { title = "An example", version = "1.0.0" }
counter "trust" { from = 0, to = 3, start = 1 }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  choose "What do you do?"
    option "listen" "Listen."
      add("trust", 1)
      result "She talks."
    option "walk" "Walk with her."
      only_if "trust >= 2"
      result "You walk to the kitchen."
  whichever "Either way"
    go "ending"
scene "ending"
  finish "completed"
