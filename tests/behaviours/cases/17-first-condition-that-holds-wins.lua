-- Of several go_if, the first that holds decides, also where a later one holds too; the way behind them is for the rest.
course "case" { title = "After the fall", version = "1.0.0" }
counter "worry" { from = 0, to = 3 }
unit "only" { title = "After the fall", minutes = 5 }
scene "how"
  choose "How is she?"
    option "calm" "Calm."
      result "She breathes evenly."
      go "sort"
    option "pale" "Pale."
      set("worry", 2)
      result "You stay beside her."
      go "sort"
    option "pain" "In pain."
      set("worry", 3)
      result "You do not move her."
      go "sort"
scene "sort"
  go_if("worry >= 3", "ambulance")
  go_if("worry >= 2", "nurse")
  go "note"
scene "ambulance"
  finish "completed"
scene "nurse"
  finish "completed"
scene "note"
  finish "completed"
--- Plan:
run "both hold"
  choose "pain"
  continue
  continue   expect scene "ambulance"
run "the second holds"
  choose "pale"
  continue
  continue   expect scene "nurse"
run "none holds"
  choose "calm"
  continue
  continue   expect scene "note"
