-- A text that is there says something.
course "case" { title = "Empty", version = "1.0.0" }
unit "only" { title = "Empty", minutes = 5 }
scene "start"
  title ""
  narrate ""
  narrate "   "
  choose ""
    option "sit" ""
      because ""
      result ""
      view("family", "")
      result "“Sit with me,” she says."
      finish "completed"
--- Faults:
course.lua:5 empty-text
course.lua:6 empty-text
course.lua:7 empty-text
course.lua:8 empty-text
course.lua:9 empty-text
course.lua:10 empty-text
course.lua:11 empty-text
course.lua:12 empty-text
