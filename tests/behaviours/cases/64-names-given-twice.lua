-- A name is given once for each kind of thing; the second is told where it stands.
course "case" { title = "Twice", version = "1.0.0" }
character "amina" { name = "Amina" }
character "amina" { name = "Amina Khan" }
counter "trust" { from = 0, to = 3 }
flag "trust"
state "mood" { "calm", "upset", "calm" }
unit "one" { title = "One", minutes = 5 }
scene "hall"
  choose "Where?"
    option "left" "Left."
      result "The lounge."
      go "lounge"
    option "left" "Left, as before."
      result "The lounge."
      go "lounge"
scene "lounge"
  go "hall"
scene "hall"
  reflect "words" { prompt = "What?" }
  go "end_of_it"
scene "end_of_it"
  reflect "words" { prompt = "What else?" }
  finish "completed"
unit "one" { title = "One again", minutes = 5 }
scene "other"
  finish "completed"
--- Faults:
course.lua:4 duplicate-id
course.lua:6 duplicate-id
course.lua:7 duplicate-id
course.lua:14 duplicate-id
course.lua:19 duplicate-id
course.lua:23 duplicate-id
course.lua:25 duplicate-id
