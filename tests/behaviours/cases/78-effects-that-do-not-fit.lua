-- An effect fits what it changes: numbers are added to, values are set within their range, computed ones are left alone.
course "case" { title = "Effects", version = "1.0.0" }
counter "trust" { from = 0, to = 3 }
flag "late"
state "mood" { "calm", "upset" }
compute("double", { "trust" }, function(trust) return trust * 2 end)
unit "only" { title = "Effects", minutes = 5 }
scene "start"
  choose "What now?"
    option "all" "Everything at once."
      add("late", 1)
      add("mood", 1)
      add("double", 1)
      set("double", 1)
      set("late", "yes")
      set("trust", "two")
      set("trust", true)
      set("trust", 4)
      set("mood", 1)
      set("mood", true)
      add("trust", "one")
      result "Too much."
      finish "completed"
--- Faults:
course.lua:11 wrong-effect
course.lua:12 wrong-effect
course.lua:13 wrong-effect
course.lua:14 wrong-effect
course.lua:15 wrong-effect
course.lua:16 wrong-effect
course.lua:17 wrong-effect
course.lua:18 out-of-range
course.lua:19 wrong-effect
course.lua:20 wrong-effect
course.lua:21 wrong-kind
