--- printable-private: a scene prints although its answers are kept private
--- Why: What stands on paper is read by whoever finds it.
--- Mend: Use jot for boxes that are filled in on paper, or remove printable.
--- Example expects: course.lua:9
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  printable "For the wall"
  reflect "mine" { prompt = "What would help you?" }
  finish "completed"
