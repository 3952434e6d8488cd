--- no-way-out: a route that goes round for ever
--- Why: From there on no ending can be reached, whatever is chosen. Going back does not count.
--- Mend: Let a way lead on from there to finish; look at what the conditions on the ways out need.
--- Example expects: course.lua:19
course "example" { title = "An example", version = "1.0.0" }
flag "locked"
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  choose "What do you do?"
    option "listen" "Listen."
      result "She talks."
      go "corridor"
    option "lock" "Lock the door."
      set("locked", true)
      result "The lock clicks."
      go "corridor"
scene "corridor"
  narrate "You walk up and down."
  go_if("not locked", "ending")
  go "window"
scene "window"
  narrate "You look out."
  go "corridor"
scene "ending"
  finish "completed"
