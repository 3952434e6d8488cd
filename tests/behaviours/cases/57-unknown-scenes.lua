-- Every way to a scene that is not there is told where it stands: go, go_if, a way round, a unit's start.
course "case" { title = "Nowhere", version = "1.0.0" }
flag "dark"
unit "only" { title = "Nowhere", minutes = 5, start = "front_dor" }
scene "front_door"
  warning "It is late in this story." { skip_to = "bed_room" }
  choose "Who is there?"
    option "open" "Open."
      result "It is Jo."
      go_if("dark", "celler")
      go "bedroom"
    option "wait" "Wait."
      result "Nobody."
      go "kichen"
scene "kitchen"
  go_if("seen('bedrom')", "bedroom")
  go "bedroom"
scene "bedroom"
  finish "completed"
--- Faults:
course.lua:4 unknown-scene
course.lua:6 unknown-scene
course.lua:10 unknown-scene
course.lua:14 unknown-scene
course.lua:16 bad-condition
