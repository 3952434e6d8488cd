-- Exploring finds writing that is asked for twice on one route.
course "case" { title = "Twice asked", version = "1.0.0" }
unit "only" { title = "Twice asked", minutes = 5 }
scene "start"
  reflect "morning" { prompt = "How was the morning?" }
  choose "Once more?"
    option "again" "Once more."
      result "From the beginning, then."
      go "start"
    option "on" "Go on."
      result "On we go."
      finish "completed"
--- Faults:
course.lua:5 asked-twice
