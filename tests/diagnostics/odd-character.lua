--- odd-character: a character that only belongs in texts
--- Why: It often comes along with copied text and looks like a plain space or dash.
--- Mend: Remove it, or write the plain one.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "She is at the door."
  finish "completed"
