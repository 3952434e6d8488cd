--- telling-after-way: something is told below a go or go_if
--- Why: The whole page is shown before its go is taken, so this is told before it and not after it.
--- Mend: Move it above go. To tell it afterwards, or only where go_if does not lead away, begin a scene for it.
--- Example expects: course.lua:10
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "You knock at the door."
  go "room"
  narrate "You are in the room now."
scene "room"
  finish "completed"
