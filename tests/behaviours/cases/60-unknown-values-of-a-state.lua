-- A value that a state does not have is told, in its start, in a condition and in set.
course "case" { title = "No such light", version = "1.0.0" }
state "light" { "off", "low", "high", start = "of" }
unit "only" { title = "No such light", minutes = 5 }
scene "room"
  choose "Is it too dark?"
    option "lamp" "Turn on the lamp."
      only_if "light == lo"
      set("light", "hihg")
      result "Better."
      finish "completed"
    option "leave" "Leave it."
      only_if "light != bright"
      result "He dozes."
      finish "completed"
--- Faults:
course.lua:3 unknown-value
course.lua:8 bad-condition
course.lua:9 unknown-value
course.lua:13 bad-condition
